package org.wiederkehr.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

    @Test
    void the_proof_is_kept_for_five_years_from_the_grant() {
        Consent consent = consent(Set.of(Channel.PHONE), LocalDate.of(2021, 11, 23));
        assertThat(consent.proofKeptUntil(BERLIN)).isEqualTo(LocalDate.of(2026, 11, 23));
        // Five years from an event end with the day of its date, not before it: § 187 Abs. 1, § 188 Abs. 2 BGB.
        assertThat(consent.mustBeProvable(LocalDate.of(2026, 11, 23), BERLIN)).isTrue();
        assertThat(consent.mustBeProvable(LocalDate.of(2026, 11, 24), BERLIN)).isFalse();
    }

    @Test
    void a_proof_goes_when_its_last_day_is_over_everywhere_and_not_before() {
        Consent consent = consent(Set.of(Channel.PHONE), LocalDate.of(2021, 11, 23));
        Instant gone = consent.proofGoesAt(BERLIN);
        assertThat(gone).isEqualTo(Instant.parse("2026-11-24T23:00:00Z"));
        for (ZoneId zone : List.of(BERLIN, ZoneId.of("Pacific/Honolulu"), ZoneId.of("Pacific/Kiritimati"))) {
            assertThat(consent.mustBeProvable(LocalDate.ofInstant(gone, zone), zone)).as(zone.getId()).isFalse();
        }
        assertThat(consent.mustBeProvable(LocalDate.ofInstant(gone.minus(Duration.ofDays(2)), BERLIN), BERLIN))
                .isTrue();
    }

    @Test
    void only_calls_need_proof_over_years() {
        assertThat(consent(Set.of(Channel.EMAIL), LocalDate.of(2026, 11, 22))
                .mustBeProvable(LocalDate.of(2026, 11, 22), BERLIN)).isFalse();
    }

    @Test
    void consents_with_a_channel_in_common_are_revoked_together() {
        Consent phone = consent(Set.of(Channel.PHONE), LocalDate.of(2026, 1, 1));
        assertThat(phone.sharesAChannelWith(consent(Set.of(Channel.PHONE, Channel.EMAIL), LocalDate.of(2026, 1, 1))))
                .isTrue();
        assertThat(phone.sharesAChannelWith(consent(Set.of(Channel.POST), LocalDate.of(2026, 1, 1)))).isFalse();
    }

    private static Consent consent(Set<Channel> channels, LocalDate grantedOn) {
        return new Consent(1, new NewConsent(channels, ConsentForm.WRITTEN, "Ja, rufen Sie mich an.", "Brief",
                grantedOn, Optional.empty()), "anna", NOON);
    }
}
