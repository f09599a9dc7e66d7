package org.wiederkehr.consent;

import java.util.Optional;

import org.wiederkehr.consent.Answer.Allowed;
import org.wiederkehr.consent.Answer.Refused;
import org.wiederkehr.consent.Facts.Presumption;

/**
 * Calling without consent: never a consumer; a business only on a concrete recorded reason that covers means and
 * content.
 */
final class PhoneLaw {

    private PhoneLaw() {}

    static Answer withoutConsent(Facts facts) {
        return facts.kind().countsAsConsumer() ? consumer(facts) : business(facts);
    }

    private static Answer consumer(Facts facts) {
        boolean presumed = facts.kind() == CustomerKind.UNKNOWN && !facts.presumptions().isEmpty();
        return Refused.by(Rule.PHONE_CONSENT,
                presumed ? Refusal.UNKNOWN_COUNTS_AS_CONSUMER : ConsentLaw.missing(facts));
    }

    private static Answer business(Facts facts) {
        return facts.presumptions().stream().filter(presumption -> defect(presumption, facts).isEmpty()).findFirst()
                .<Answer>map(
                        presumption -> Allowed.by(Rule.PHONE_PRESUMED, Ground.PRESUMED_CONSENT, presumption.id()))
                .orElseGet(() -> Refused.by(Rule.PHONE_PRESUMED, missing(facts)));
    }

    private static Refusal missing(Facts facts) {
        return facts.presumptions().stream().map(presumption -> defect(presumption, facts)).flatMap(Optional::stream)
                .filter(Refusal.PRESUMPTION_EXPIRED::equals).findFirst().orElse(Refusal.NO_CONCRETE_REASON);
    }

    private static Optional<Refusal> defect(Presumption presumption, Facts facts) {
        if (!presumption.reasonKept() || !presumption.contentKept() || !presumption.approverNamed()
                || presumption.approvedOn().isAfter(facts.today())) {
            return Optional.of(Refusal.NO_CONCRETE_REASON);
        }
        return presumption.expiresOn().isBefore(facts.today())
                ? Optional.of(Refusal.PRESUMPTION_EXPIRED)
                : Optional.empty();
    }
}
