package org.wiederkehr.consent;

/** What the gate says. There is no third answer, and silence is a refusal. */
public sealed interface Answer {

    /** The rule that decided. */
    Rule rule();

    /** The text of law or ruling the rule rests on. */
    String citation();

    /** Permitted at this moment, on this ground; {@code basis} is the id of the record the ground stands on. */
    record Allowed(Rule rule, Ground ground, long basis, String citation) implements Answer {
        static Allowed by(Rule rule, Ground ground, long basis) {
            return new Allowed(rule, ground, basis, rule.citation());
        }
    }

    /** Forbidden, with the reason and the lawful way to another answer. */
    record Refused(Rule rule, Refusal reason, String citation, Refusal.Remedy remedy) implements Answer {
        static Refused by(Rule rule, Refusal reason) {
            return new Refused(rule, reason, rule.citation(), reason.remedy());
        }
    }
}
