package org.wiederkehr.winback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.tenants.Row;

/**
 * A case in the queue.
 *
 * @param due
 *            its day has come
 * @param priority
 *            what the newest analysis says the attempt is worth, if it knows the customer
 * @param version
 *            to be sent back as {@code If-Match}
 */
public record CaseView(String id, Subject customer, CaseState state, DefectionReason reason, Optional<String> owner,
        Optional<String> ownerName, LocalDate nextOn, boolean due, Optional<Double> priority, long openPromises,
        Instant openedAt, Optional<Instant> closedAt, int version) {

    /** The customer in a line. */
    public record Subject(String id, String name, Optional<String> number) {}

    static CaseView read(Row row, LocalDate today) {
        CaseState state = CaseState.valueOf(row.text("state"));
        LocalDate nextOn = row.date("next_on");
        return new CaseView(Long.toString(row.number("id")),
                new Subject(Long.toString(row.number("customer_id")), row.text("name"), row.textIf("number")), state,
                DefectionReason.valueOf(row.text("reason")), row.textIf("owner"), row.textIf("owner_name"), nextOn,
                state.isLive() && !nextOn.isAfter(today), row.decimalIf("priority"), row.number("open_promises"),
                row.instant("opened_at"), row.instantIf("closed_at"), row.integer("version"));
    }
}
