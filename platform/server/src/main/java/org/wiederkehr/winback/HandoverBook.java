package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.identity.ExternalAgents.ExternalAgent;
import org.wiederkehr.tenants.Sql;

/** Keeps who was given which case until when, and who took it back. */
@ApplicationScoped
class HandoverBook {
    private static final int MOST = 200;
    private static final String SELECT = """
            select h.id, h.case_id, h.subject, h.name, h.channel, h.until_on, h.decision_id, h.importance, h.approval,
                h.handed_at, h.handed_by_name, h.ended_at, h.ended_by_name,
                h.ended_at is null and h.until_on >= :today and w.closed_at is null as in_force
            from handover h join winback_case w on w.tenant_id = :tenant and w.id = h.case_id
            where h.tenant_id = :tenant and h.case_id = :case
            """;

    @Inject
    Sql sql;
    @Inject
    Caller caller;

    long write(long id, NewHandover wanted, ExternalAgent to, Importance importance, Decision decision, Instant now) {
        return sql.query("""
                insert into handover (tenant_id, case_id, subject, name, channel, until_on, decision_id, importance,
                    approval, handed_at, handed_by, handed_by_name)
                values (:tenant, :case, :to, :name, :channel, :until, :decision, :importance, :approval::text, :now,
                    :caller, :by) returning id""").bind("case", id).bind("to", to.subject()).bind("name", to.name())
                .bind("channel", wanted.channel()).bind("until", wanted.until()).bind("decision", decision.id())
                .bind("importance", importance)
                .bind("approval", wanted.reasonGiven().filter(reason -> importance.needsApproval())).bind("now", now)
                .bind("caller", caller.subject()).bind("by", caller.name()).one(row -> row.number("id"));
    }

    /** Newest first. */
    List<HandoverView> of(long id, LocalDate today) {
        return sql.query(SELECT + " order by h.id desc limit :limit").bind("case", id).bind("today", today)
                .bind("limit", MOST).list(HandoverView::read);
    }

    Optional<HandoverView> find(long id, long handover, LocalDate today) {
        return sql.query(SELECT + " and h.id = :handover").bind("case", id).bind("handover", handover)
                .bind("today", today).first(HandoverView::read);
    }

    /** Whether there was anything to end. */
    boolean end(long id, long handover, Instant now) {
        return sql.query("""
                update handover set ended_at = :now, ended_by = :caller, ended_by_name = :by
                where tenant_id = :tenant and case_id = :case and id = :handover and ended_at is null""")
                .bind("now", now).bind("caller", caller.subject()).bind("by", caller.name()).bind("case", id)
                .bind("handover", handover).update() > 0;
    }

    /** Everything somebody still has; answers how many cases that were. */
    long endAllOf(String subject, Instant now) {
        return sql.query("""
                update handover set ended_at = :now, ended_by = :caller, ended_by_name = :by
                where tenant_id = :tenant and subject = :subject and ended_at is null""").bind("now", now)
                .bind("caller", caller.subject()).bind("by", caller.name()).bind("subject", subject).update();
    }
}
