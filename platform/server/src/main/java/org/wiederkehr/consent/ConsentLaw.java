package org.wiederkehr.consent;

import java.util.Comparator;
import java.util.Optional;

import org.wiederkehr.consent.Answer.Allowed;
import org.wiederkehr.consent.Facts.Grant;

/** When a recorded consent carries a contact on the channel in question. It does not age (BGH, III ZR 196/17). */
final class ConsentLaw {

    private ConsentLaw() {}

    /** The newest consent without a defect. */
    static Optional<Answer> allowed(Facts facts) {
        return facts.grants().stream().filter(grant -> defect(grant, facts).isEmpty())
                .max(Comparator.comparing(Grant::grantedOn).thenComparingLong(Grant::id))
                .map(grant -> Allowed.by(Rule.consentFor(facts.channel()), Ground.CONSENT, grant.id()));
    }

    static boolean revoked(Facts facts) {
        return facts.grants().stream().anyMatch(grant -> facts.covers(grant) && grant.revokedOn().isPresent());
    }

    /** The most telling thing that is missing: refusals of a consent are declared from the nearest to the farthest. */
    static Refusal missing(Facts facts) {
        return facts.grants().stream().map(grant -> defect(grant, facts)).flatMap(Optional::stream)
                .min(Comparator.naturalOrder()).orElse(Refusal.NO_CONSENT);
    }

    /** A revocation counts whatever its day says: nobody is called because two clocks disagree. */
    private static Optional<Refusal> defect(Grant grant, Facts facts) {
        if (!facts.covers(grant)) {
            return Optional.of(Refusal.CHANNEL_NOT_COVERED);
        }
        if (grant.revokedOn().isPresent()) {
            return Optional.of(Refusal.CONSENT_REVOKED);
        }
        if (grant.grantedOn().isAfter(facts.today())) {
            return Optional.of(Refusal.CONSENT_NOT_YET_GIVEN);
        }
        if (grant.expiresOn().filter(last -> last.isBefore(facts.today())).isPresent()) {
            return Optional.of(Refusal.CONSENT_EXPIRED);
        }
        if (!grant.wordingKept() || !grant.proofKept()) {
            return Optional.of(Refusal.PROOF_MISSING);
        }
        return grant.form().proves(facts.channel()) ? Optional.empty() : Optional.of(Refusal.PROOF_NOT_FOR_CHANNEL);
    }
}
