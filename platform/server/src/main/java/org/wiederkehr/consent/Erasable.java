package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Problem;

/** The customer's own row as an erasure sees it. */
@ApplicationScoped
class Erasable {
    @Inject
    Sql sql;
    @Inject
    Suppression suppression;

    /**
     * Locks the connection before the customer, as an import does: an import that began earlier ends first, and one that
     * begins later reads the longer suppression list. Answers when the customer was erased, if so.
     */
    Optional<Instant> lock(long customer) {
        boolean there = sql.query("""
                select k.id from connection k
                where k.tenant_id = :tenant and k.id = (
                    select c.connection_id from customer c where c.tenant_id = :tenant and c.id = :customer)
                for no key update""").bind("customer", customer).first(row -> row.number("id")).isPresent();
        if (!there) {
            throw Problem.notFound();
        }
        return sql.query("""
                select erased_at from customer where tenant_id = :tenant and id = :customer for no key update""")
                .bind("customer", customer).one(row -> row.instantIf("erased_at"));
    }

    /** Empty while the customer is not erased; a 404 when there is no such customer. */
    Optional<Instant> erasedAt(long customer) {
        return sql.query("select erased_at from customer where tenant_id = :tenant and id = :customer")
                .bind("customer", customer).list(row -> row.instantIf("erased_at")).stream().findFirst()
                .orElseThrow(Problem::notFound);
    }

    long suppress(long customer, Instant now) {
        return suppression.add(sql.query("""
                select connection_id, source_id, email, phone from customer
                where tenant_id = :tenant and id = :customer""").bind("customer", customer)
                .one(row -> Suppressed.keys(row.number("connection_id"), row.text("source_id"), row.textIf("email"),
                        row.textIf("phone"))),
                now);
    }
}
