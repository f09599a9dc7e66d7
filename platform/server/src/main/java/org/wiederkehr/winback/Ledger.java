package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.Query;
import org.wiederkehr.tenants.Sql;

/** Writes down contacts, promises and investigations. */
@ApplicationScoped
class Ledger {
    @PersistenceContext
    EntityManager entities;
    @Inject
    Sql sql;
    @Inject
    Caller caller;

    /** One decision carries one contact. */
    boolean isSpent(Decision permission) {
        return sql.query("select 1 as one from contact where tenant_id = :tenant and decision_id = :decision")
                .bind("decision", permission.id()).first(row -> row.integer("one")).isPresent();
    }

    long contact(Case about, Channel channel, Decision permission, Told told, Instant now) {
        Query insert = sql.query("""
                insert into contact (tenant_id, case_id, channel, decision_id, outcome, situation, criticism, reason,
                    next_step, next_on, at, by_whom, by_name)
                values (:tenant, :case, :channel, :decision, :outcome, :situation::text, :criticism::text,
                    :reason::text, :step::text, :next::date, :now, :caller, :name)
                returning id""").bind("case", about.id()).bind("channel", channel).bind("decision", permission.id())
                .bind("outcome", told.outcome()).bind("reason", told.learned()).bind("next", told.agreedOn())
                .bind("now", now).bind("caller", caller.subject()).bind("name", caller.name());
        return texts(insert, told).one(row -> row.number("id"));
    }

    private static Query texts(Query insert, Told told) {
        return switch (told) {
            case Told.Friendly friendly -> insert.bind("situation", friendly.situation())
                    .bind("criticism", Optional.empty()).bind("step", friendly.nextStep());
            case Told.Cool cool -> insert.bind("situation", Optional.empty()).bind("criticism", cool.criticism())
                    .bind("step", Optional.empty());
            case Told.Rude rude -> insert.bind("situation", Optional.empty()).bind("criticism", Optional.empty())
                    .bind("step", Optional.empty());
        };
    }

    long promise(Case about, Told.Pledge pledge, Instant now) {
        Promise promise = new Promise(about.id(), about.customer(), pledge, now);
        entities.persist(promise);
        entities.flush();
        return promise.id();
    }

    /** Opened to the day only: the minute would lead back to the contact, and from there to the person. */
    long investigation(DefectionReason reason, Instant now) {
        return sql.query("""
                insert into investigation (tenant_id, reason, step, opened_at, opened_by)
                values (:tenant, :reason, :step, :day, :caller) returning id""").bind("reason", reason)
                .bind("step", reason.step()).bind("day", now.truncatedTo(ChronoUnit.DAYS))
                .bind("caller", caller.subject()).one(row -> row.number("id"));
    }
}
