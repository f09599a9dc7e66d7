package org.wiederkehr.winback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.tenants.Row;

/**
 * A case given to somebody outside.
 *
 * @param until
 *            the last day
 * @param decision
 *            the gate's permission at handing over
 * @param approval
 *            the reason for giving a strategic customer away
 * @param handedBy
 *            name, as it was then
 * @param endedAt
 *            when it was taken back before its last day
 * @param inForce
 *            whether whoever has it may open the case now
 */
public record HandoverView(String id, @JsonProperty("case") String winBackCase, String to, String toName,
        Channel channel, LocalDate until, String decision, Importance importance, Optional<String> approval,
        Instant handedAt, Optional<String> handedBy, Optional<Instant> endedAt, Optional<String> endedBy,
        boolean inForce) {

    static HandoverView read(Row row) {
        return new HandoverView(Long.toString(row.number("id")), Long.toString(row.number("case_id")),
                row.text("subject"), row.text("name"), Channel.valueOf(row.text("channel")), row.date("until_on"),
                Long.toString(row.number("decision_id")), Importance.valueOf(row.text("importance")),
                row.textIf("approval"), row.instant("handed_at"), row.textIf("handed_by_name"),
                row.instantIf("ended_at"), row.textIf("ended_by_name"), row.truth("in_force"));
    }
}
