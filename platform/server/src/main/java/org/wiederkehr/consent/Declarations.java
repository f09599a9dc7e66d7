package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.Query;
import org.wiederkehr.tenants.Sql;

/** Writes down what customers declared and what the firm decided about them; each answers the new record's id. */
@ApplicationScoped
class Declarations {
    @Inject
    Sql sql;
    @Inject
    Caller caller;

    long objection(long customer, LocalDate on, Instant now) {
        return written("""
                insert into marketing_objection (tenant_id, customer_id, objected_on, recorded_at, recorded_by)
                values (:tenant, :customer, :on, :now, :caller) returning id""", now).bind("customer", customer)
                .bind("on", on).one(row -> row.number("id"));
    }

    long request(long customer, LegalInput.NewRequest given, Instant now) {
        return written("""
                insert into callback_request
                    (tenant_id, customer_id, channel, matter, proof, requested_on, recorded_at, recorded_by)
                values (:tenant, :customer, :channel, :matter, :proof, :on, :now, :caller) returning id""", now)
                .bind("customer", customer).bind("channel", given.channel()).bind("matter", given.matter())
                .bind("proof", given.proof()).bind("on", given.requestedOn()).one(row -> row.number("id"));
    }

    long balancing(LegalInput.NewBalancing given, LocalDate today, Instant now) {
        return sql.query("""
                insert into balancing (tenant_id, interests, outcome, objection_notice, decided_on, decided_by,
                    review_on, recorded_at)
                values (:tenant, :interests, :outcome, :notice, :today, :decider, :review, :now) returning id""")
                .bind("now", now).bind("decider", caller.name()).bind("interests", given.interests())
                .bind("outcome", given.outcome())
                .bind("notice", given.objectionNotice()).bind("today", today).bind("review", given.reviewOn())
                .one(row -> row.number("id"));
    }

    /** Newest first: the first one counts. */
    List<BalancingView> balancings() {
        return sql.query("""
                select id, interests, outcome, objection_notice, decided_on, decided_by, review_on from balancing
                where tenant_id = :tenant order by id desc limit 200""")
                .list(row -> new BalancingView(Long.toString(row.number("id")), row.text("interests"),
                        row.text("outcome"), row.truth("objection_notice"), row.date("decided_on"),
                        row.text("decided_by"), row.date("review_on")));
    }

    private Query written(String text, Instant now) {
        return sql.query(text).bind("now", now).bind("caller", caller.subject());
    }
}
