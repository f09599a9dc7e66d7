package org.wiederkehr.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wiederkehr.tenants.KeyedHash;
import org.wiederkehr.tenants.Sql;

/** The hash chain of the current tenant's trail, as it stands in the database. */
@ApplicationScoped
class Chain {
    @Inject
    KeyedHash keys;
    @Inject
    Sql sql;

    byte[] hash(Entry entry, byte[] previous) {
        return keys.of("audit", Walk.told(entry, previous));
    }

    /** Follows the whole chain; answers the number of the first entry that does not fit, if any. */
    Optional<Long> firstBroken() {
        Walk walk = new Walk(told -> keys.of("audit", told));
        sql.query("select * from audit_entry where tenant_id = :tenant order by seq")
                .each(row -> walk.step(new Entry(row.number("seq"), row.instant("at"), row.text("actor"),
                        row.text("action"), row.text("object_type"), row.text("object_id"),
                        Details.parse(row.text("details"))), row.bytes("previous"), row.bytes("hash")));
        return walk.end(sql.query("select seq, hash from audit_head where tenant_id = :tenant")
                .first(row -> new Link(row.number("seq"), row.bytes("hash"))).orElse(Link.START));
    }
}
