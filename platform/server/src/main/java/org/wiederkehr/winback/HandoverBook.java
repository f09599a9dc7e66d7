package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.Sql;

/** Keeps who was given which case until when. */
@ApplicationScoped
class HandoverBook {
    @Inject
    Sql sql;
    @Inject
    Caller caller;
    @Inject
    Audit audit;

    long write(long id, NewHandover wanted, Decision decision, Instant now) {
        long handover = sql.query("""
                insert into handover
                    (tenant_id, case_id, subject, name, until_on, decision_id, handed_at, handed_by)
                values (:tenant, :case, :to, :name, :until, :decision, :now, :caller) returning id""").bind("case", id)
                .bind("to", wanted.to()).bind("name", wanted.toName()).bind("until", wanted.until())
                .bind("decision", decision.id()).bind("now", now).bind("caller", caller.subject())
                .one(row -> row.number("id"));
        audit.record("case.handed-over", "case", id, Map.of("handover", handover, "until", wanted.until()));
        return handover;
    }

    void noteRefusal(long id, Decision decision) {
        audit.record("handover.refused", "case", id, Map.of("decision", decision.decision()));
    }
}
