package org.wiederkehr.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressedTest {

    private static final Suppressed ERASED = erased(7, "0042", "Erika@Muster.example", "0421 / 12 34-5");

    @Test
    void an_erased_party_is_barred_by_its_source_id_in_its_connection_only() {
        assertThat(ERASED.bars(7, "0042", Optional.empty(), Optional.empty())).isTrue();
        assertThat(ERASED.bars(8, "0042", Optional.empty(), Optional.empty())).isFalse();
        assertThat(ERASED.bars(7, "42", Optional.empty(), Optional.empty())).isFalse();
    }

    @Test
    void who_comes_back_under_another_number_is_known_by_address_or_phone() {
        assertThat(ERASED.bars(9, "N-1", Optional.of(" erika@muster.EXAMPLE "), Optional.empty())).isTrue();
        assertThat(ERASED.bars(9, "N-1", Optional.empty(), Optional.of("+49 (0)421 12345"))).isTrue();
        assertThat(ERASED.bars(9, "N-1", Optional.of("erik@muster.example"), Optional.of("0421 12346"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"042112345", "0421/12345", "+49 421 12345", "0049-421-12345", "+49(0)421 12345"})
    void one_number_written_in_many_ways_is_one_number(String written) {
        assertThat(ERASED.bars(9, "N-1", Optional.empty(), Optional.of(written))).isTrue();
    }

    @Test
    void blank_values_bar_nobody() {
        Suppressed nameless = erased(7, "1", " ", "-");
        assertThat(nameless.bars(9, "N-1", Optional.of(""), Optional.of(" "))).isFalse();
        assertThat(nameless.bars(9, "N-1", Optional.empty(), Optional.empty())).isFalse();
    }

    @Test
    void an_empty_list_bars_nobody() {
        Suppressed nobody = new Suppressed(Set.of(), SuppressedTest::hash);
        assertThat(nobody.isEmpty()).isTrue();
        assertThat(nobody.bars(7, "0042", Optional.of("erika@muster.example"), Optional.empty())).isFalse();
    }

    private static Suppressed erased(long connection, String sourceId, String email, String phone) {
        return new Suppressed(Suppressed.keys(connection, sourceId, Optional.of(email), Optional.of(phone)).stream()
                .map(key -> Suppressed.entry(key, SuppressedTest::hash)).collect(Collectors.toSet()),
                SuppressedTest::hash);
    }

    /** Reads like a hash and is none: what is tested here is which values are compared. */
    private static String hash(String purpose, String value) {
        return purpose + "#" + value;
    }
}
