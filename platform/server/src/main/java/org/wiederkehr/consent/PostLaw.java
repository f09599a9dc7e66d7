package org.wiederkehr.consent;

import org.wiederkehr.consent.Answer.Allowed;
import org.wiederkehr.consent.Answer.Refused;
import org.wiederkehr.consent.Facts.Balancing;

/** Writing a letter without consent: a documented, current weighing of interests, and the notice that one may object. */
final class PostLaw {

    private PostLaw() {}

    static Answer withoutConsent(Facts facts) {
        return facts.balancing().map(balancing -> balanced(balancing, facts))
                .orElseGet(() -> refused(Refusal.NO_BALANCING));
    }

    private static Answer balanced(Balancing balancing, Facts facts) {
        if (balancing.decidedOn().isAfter(facts.today())) {
            return refused(Refusal.NO_BALANCING);
        }
        if (balancing.reviewOn().isBefore(facts.today())) {
            return refused(Refusal.BALANCING_OUTDATED);
        }
        return balancing.objectionNotice()
                ? Allowed.by(Rule.POST_BALANCING, Ground.BALANCED_INTERESTS, balancing.id())
                : refused(Refusal.NO_OBJECTION_NOTICE);
    }

    private static Answer refused(Refusal reason) {
        return Refused.by(Rule.POST_BALANCING, reason);
    }
}
