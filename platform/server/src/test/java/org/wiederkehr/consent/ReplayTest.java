package org.wiederkehr.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wiederkehr.consent.Asking.TODAY;
import static org.wiederkehr.consent.Asking.asking;
import static org.wiederkehr.consent.Asking.consent;
import static org.wiederkehr.consent.Asking.lawfulSale;
import static org.wiederkehr.consent.Asking.revoked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiederkehr.consent.Facts.Balancing;
import org.wiederkehr.consent.Facts.Presumption;
import org.wiederkehr.consent.Facts.Request;

class ReplayTest {

    static Stream<Facts> questions() {
        return Stream.of(Channel.values()).flatMap(channel -> Stream.of(CustomerKind.values())
                .flatMap(kind -> Stream.of(Purpose.values()).flatMap(purpose -> records(channel, kind, purpose))));
    }

    private static Stream<Facts> records(Channel channel, CustomerKind kind, Purpose purpose) {
        return Stream.of(asking(), asking().with(consent(ConsentForm.WRITTEN, channel)),
                asking().with(revoked(consent(ConsentForm.WRITTEN, channel))),
                asking().with(lawfulSale()).lastContactOn(TODAY),
                asking().with(new Request(3, channel, TODAY, false)).objectedOn(TODAY.minusDays(1)),
                asking().with(new Presumption(4, TODAY, TODAY, true, true, true)),
                asking().with(new Balancing(6, TODAY, TODAY, true)))
                .map(question -> question.by(channel).of(kind).about(purpose).facts());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void stored_facts_get_the_same_answer_again(Facts facts) {
        Facts replayed = FactsText.read(FactsText.write(facts));
        assertThat(replayed).isEqualTo(facts);
        assertThat(RuleSet.named("de-2026-11").answer(replayed)).isEqualTo(RuleSet.on(TODAY).answer(facts));
    }

    /** Written on the day the first rule set was published: an edit of its rules or of the facts' shape shows here. */
    @ParameterizedTest
    @MethodSource("archive")
    void decisions_from_the_archive_are_still_answered_as_they_were(String line) {
        List<String> parts = List.of(line.split("\t", -1));
        assertThat(RuleSet.named(parts.get(0)).answer(FactsText.read(parts.get(2)))).hasToString(parts.get(1));
    }

    static List<String> archive() {
        try (var in = Objects.requireNonNull(ReplayTest.class.getResourceAsStream("decisions.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void facts_with_something_missing_are_not_guessed() {
        assertThatThrownBy(() -> FactsText.read("{\"channel\":\"PHONE\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_rule_set_is_not_replaced_by_another() {
        assertThatThrownBy(() -> RuleSet.named("de-1896-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stored_facts_hold_no_free_text() {
        assertThat(FactsText.write(asking().with(consent(ConsentForm.WRITTEN, Channel.PHONE)).facts()))
                .contains("\"wordingKept\":true").contains("\"form\":\"WRITTEN\"");
        assertThat(Stream.concat(Stream.of(Facts.class), Stream.of(Facts.class.getDeclaredClasses()))
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> field.getType() == String.class)).isEmpty();
    }
}
