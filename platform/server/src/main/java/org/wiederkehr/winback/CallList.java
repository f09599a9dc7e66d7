package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.consent.Gate;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Cursors;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Window;

/** What somebody outside has to do, in the order of its days. */
@ApplicationScoped
class CallList {
    private static final LocalDate START = LocalDate.of(1900, 1, 1);
    private static final String QUERY = "calls";

    @Inject
    Sql sql;
    @Inject
    Cursors cursors;
    @Inject
    Gate gate;

    Page<OutsideCall> page(String caller, Window window, LocalDate today, Instant now) {
        String query = QUERY + " " + caller;
        Optional<Cursors.Keys> after = cursors.open(window, query);
        List<OutsideCall> rows = sql.query("""
                select w.id, w.customer_id, c.name, w.reason, w.next_on, h.channel, h.until_on from handover h
                join winback_case w on w.tenant_id = :tenant and w.id = h.case_id
                join customer c on c.tenant_id = :tenant and c.id = w.customer_id
                where (w.next_on, w.id) > (:day, :id) and""" + CaseDoor.THEIRS
                + "order by w.next_on, w.id limit :limit").bind("caller", caller).bind("today", today)
                .bind("day", after.map(keys -> LocalDate.parse(keys.text(0))).orElse(START))
                .bind("id", after.map(keys -> keys.number(1)).orElse(0L)).bind("limit", window.limit() + 1)
                .list(row -> call(row, today, now));
        return cursors.page(rows, window, query, call -> List.of(call.nextOn(), call.winBackCase()));
    }

    private OutsideCall call(Row row, LocalDate today, Instant now) {
        LocalDate nextOn = row.date("next_on");
        Channel channel = Channel.valueOf(row.text("channel"));
        return new OutsideCall(Long.toString(row.number("id")), row.text("name"),
                DefectionReason.valueOf(row.text("reason")), nextOn, !nextOn.isAfter(today), channel,
                row.date("until_on"), gate.wouldAllow(row.number("customer_id"), channel, now));
    }
}
