package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.wiederkehr.tenants.KeyedHash;
import org.wiederkehr.tenants.Sql;

/** Keeps the erased from coming back. Who takes in customers asks here first. */
@ApplicationScoped
public class Suppression {
    @Inject
    Sql sql;
    @Inject
    KeyedHash keys;

    /**
     * The list as this transaction sees it. An import must load it after it has locked its connection's row
     * ({@code select ... from connection ... for no key update}): an erasure locks the same row, so that nobody is
     * erased between the look at the list and the writing of customers.
     */
    public Suppressed list() {
        return new Suppressed(Set.copyOf(sql.query("select kind, encode(key_hash, 'hex') as hex from suppression "
                + "where tenant_id = :tenant").list(row -> Suppressed.entry(row.text("kind"), row.text("hex")))),
                this::hex);
    }

    long size() {
        return sql.query("select count(*) as entries from suppression where tenant_id = :tenant")
                .one(row -> row.number("entries"));
    }

    /** Enters what names a person; answers how many entries are new. */
    long add(Set<Suppressed.Key> person, Instant now) {
        return person.stream().mapToLong(key -> add(key, now)).sum();
    }

    private long add(Suppressed.Key key, Instant now) {
        return sql.query("""
                insert into suppression (tenant_id, kind, key_hash, created_at)
                values (:tenant, :kind, :hash, :now) on conflict do nothing""").bind("kind", key.kind())
                .bind("hash", keys.of(Suppressed.purpose(key), key.value())).bind("now", now).update();
    }

    private String hex(String purpose, String value) {
        return Suppressed.hex(keys.of(purpose, value));
    }
}
