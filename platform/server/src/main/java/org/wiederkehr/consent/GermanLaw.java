package org.wiederkehr.consent;

import java.time.LocalDate;
import java.util.Optional;

import org.wiederkehr.consent.Answer.Allowed;
import org.wiederkehr.consent.Answer.Refused;
import org.wiederkehr.consent.Facts.Request;

/**
 * German law as read in November 2026 (docs/legal-gate.md names each source). What no branch permits is refused.
 *
 * <p>
 * The order matters: what bars every contact comes first, then what the customer asked for, then the objection, then
 * the channel's own law.
 */
final class GermanLaw {

    private GermanLaw() {}

    static Answer answer(Facts facts) {
        if (facts.erased()) {
            return Refused.by(Rule.ERASURE, Refusal.ERASED);
        }
        if (facts.restricted()) {
            return Refused.by(Rule.RESTRICTION, Refusal.RESTRICTED);
        }
        if (!facts.purpose().advertises()) {
            return ownRequest(facts);
        }
        if (!facts.objections().isEmpty()) {
            return Refused.by(Rule.OBJECTION, Refusal.OBJECTED);
        }
        return advertising(facts);
    }

    /** Consent first: it carries on every channel. A revocation then closes the weaker grounds of its channel too. */
    private static Answer advertising(Facts facts) {
        Optional<Answer> consented = ConsentLaw.allowed(facts);
        if (consented.isPresent()) {
            return consented.get();
        }
        if (ConsentLaw.revoked(facts)) {
            return Refused.by(Rule.consentFor(facts.channel()), Refusal.CONSENT_REVOKED);
        }
        return switch (facts.channel()) {
            case PHONE -> PhoneLaw.withoutConsent(facts);
            case EMAIL -> EmailLaw.withoutConsent(facts);
            case POST -> PostLaw.withoutConsent(facts);
        };
    }

    private static Answer ownRequest(Facts facts) {
        return facts.requests().stream().filter(request -> isOpen(request, facts)).findFirst()
                .<Answer>map(request -> Allowed.by(Rule.OWN_REQUEST, Ground.OWN_REQUEST, request.id()))
                .orElseGet(() -> Refused.by(Rule.OWN_REQUEST, whyNot(facts)));
    }

    /** A request made before an objection, or on its day, no longer speaks for the customer. */
    private static boolean isOpen(Request request, Facts facts) {
        LocalDate today = facts.today();
        return request.channel() == facts.channel() && !request.answered() && !request.on().isAfter(today)
                && !request.on().plusDays(facts.limits().requestDays()).isBefore(today)
                && facts.objections().stream().allMatch(objection -> request.on().isAfter(objection.on()));
    }

    private static Refusal whyNot(Facts facts) {
        boolean asked = facts.requests().stream()
                .anyMatch(request -> request.channel() == facts.channel() && !request.answered());
        return asked ? Refusal.REQUEST_OUTDATED : Refusal.NO_OWN_REQUEST;
    }
}
