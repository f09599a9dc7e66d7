package org.wiederkehr.consent;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One answer of the gate as it was stored, with everything needed to ask again and get the same.
 *
 * @param reason
 *            the ground when allowed, the refusal when not
 */
public record Decision(String decision, Channel channel, Moment moment, Purpose purpose, boolean allowed, Rule rule,
        String reason, String citation, Optional<Refusal.Remedy> remedy, Facts facts, String rulesVersion,
        Instant decidedAt) {

    static Decision of(long id, RuleSet rules, Facts facts, Answer answer, Instant at) {
        return switch (answer) {
            case Answer.Allowed yes -> new Decision(Long.toString(id), facts.channel(), facts.moment(), facts.purpose(),
                    true, yes.rule(), yes.ground().name(), yes.citation(), Optional.empty(), facts, rules.version(),
                    at);
            case Answer.Refused no -> new Decision(Long.toString(id), facts.channel(), facts.moment(), facts.purpose(),
                    false, no.rule(), no.reason().name(), no.citation(), Optional.of(no.remedy()), facts,
                    rules.version(), at);
        };
    }

    /** Asked again with the stored facts under the stored rules. */
    Answer answer() {
        return RuleSet.named(rulesVersion).answer(facts);
    }

    /** The codes of a refusal, for a problem. */
    public Map<String, String> summary() {
        return Map.of("decision", decision, "rule", rule.name(), "reason", reason, "citation", citation, "remedy",
                remedy.map(Enum::name).orElse(""));
    }

    public long id() {
        return Long.parseLong(decision);
    }
}
