package org.wiederkehr.winback;

import java.time.Instant;
import java.util.Optional;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.consent.Refusal;
import org.wiederkehr.consent.Rule;

/**
 * The gate's answer right before a contact, without the facts behind it.
 *
 * @param decision
 *            to be named when the contact is written down, within two hours
 * @param reason
 *            the ground when allowed, the refusal when not
 */
public record DialAnswer(String decision, Channel channel, boolean allowed, Rule rule, String reason, String citation,
        Optional<Refusal.Remedy> remedy, Instant decidedAt) {

    static DialAnswer of(Decision decision) {
        return new DialAnswer(decision.decision(), decision.channel(), decision.allowed(), decision.rule(),
                decision.reason(), decision.citation(), decision.remedy(), decision.decidedAt());
    }
}
