package org.wiederkehr.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.Sql;

/**
 * Writes the trail, in the caller's transaction: when that rolls back, so does the entry, and the other way round.
 * Writers of one tenant wait for each other until their transactions end; long work records at its end.
 */
@ApplicationScoped
public class Audit {
    /** The actor of what nobody asked for: jobs and reminders. */
    private static final String HOUSE = "system";

    @Inject
    Sql sql;
    @Inject
    Chain chain;
    @Inject
    Caller caller;

    /**
     * Records what the caller does (in a job: what the house does).
     *
     * @param action     a verb and its object as a code, {@code case.opened}
     * @param objectType what it was done to, {@code case}
     * @param objectId   its id; empty when it was done to many
     * @param details    ids, counts and codes; no names, no texts typed by people, no contact data
     */
    public void record(String action, String objectType, Object objectId, Map<String, ?> details) {
        recordAs(caller.isSomebody() ? caller.subject() : HOUSE, action, objectType, objectId, details);
    }

    /** The same for a job that carries out what this person asked for earlier. */
    public void recordAs(String actor, String action, String objectType, Object objectId, Map<String, ?> details) {
        Link head = lockHead();
        Entry entry = new Entry(head.seq() + 1, Instant.now().truncatedTo(ChronoUnit.MICROS), actor, action, objectType,
                String.valueOf(objectId), Details.of(details));
        byte[] hash = chain.hash(entry, head.hash());
        sql.query("""
                insert into audit_entry
                    (tenant_id, seq, at, actor, action, object_type, object_id, details, previous, hash)
                values (:tenant, :seq, :at, :actor, :action, :type, :id, :details::jsonb, :previous, :hash)""")
                .bind("seq", entry.seq()).bind("at", entry.at()).bind("actor", actor).bind("action", action)
                .bind("type", objectType).bind("id", entry.objectId()).bind("details", entry.details().json())
                .bind("previous", head.hash()).bind("hash", hash).update();
        sql.query("update audit_head set seq = :seq, hash = :hash where tenant_id = :tenant").bind("seq", entry.seq())
                .bind("hash", hash).update();
    }

    /** Waits until the others' transactions that have written are over; until this one ends, they wait in turn. */
    public void takeTurn() {
        var unused = lockHead();
    }

    private Link lockHead() {
        sql.query("insert into audit_head (tenant_id, seq, hash) values (:tenant, 0, :start) on conflict do nothing")
                .bind("start", Link.START.hash()).update();
        return sql.query("select seq, hash from audit_head where tenant_id = :tenant for update")
                .one(row -> new Link(row.number("seq"), row.bytes("hash")));
    }
}
