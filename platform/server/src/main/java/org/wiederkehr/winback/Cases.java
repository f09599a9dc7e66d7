package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.Sql;

/** The cases of a tenant. */
@ApplicationScoped
class Cases {
    @PersistenceContext
    EntityManager entities;
    @Inject
    Sql sql;
    @Inject
    Caller caller;

    /**
     * Two who open at once: the second waits for the first and is shown the first one's case. The customer is locked
     * against an erasure that goes on meanwhile.
     */
    Opened open(NewCase wanted, LocalDate nextOn, Instant now) {
        Optional<Boolean> erased = sql.query("""
                select erased_at is not null as erased from customer
                where tenant_id = :tenant and id = :customer for share""").bind("customer", wanted.customerId())
                .first(row -> row.truth("erased"));
        if (erased.isEmpty()) {
            return new Opened.NoSuchCustomer();
        }
        if (erased.get()) {
            return new Opened.CustomerErased();
        }
        return insert(wanted, nextOn, now).<Opened>map(Opened.Fresh::new)
                .orElseGet(() -> new Opened.AlreadyOpen(live(wanted.customerId())));
    }

    private Optional<Long> insert(NewCase wanted, LocalDate nextOn, Instant now) {
        String owner = wanted.owner().orElseGet(caller::subject);
        String name = wanted.ownerName().orElseGet(() -> wanted.owner().orElseGet(caller::name));
        return sql.query("""
                insert into winback_case
                    (tenant_id, customer_id, state, owner, owner_name, next_on, opened_at, opened_by)
                values (:tenant, :customer, 'OPEN', :owner, :name, :next, :now, :caller)
                on conflict (tenant_id, customer_id) where closed_at is null do nothing
                returning id""").bind("customer", wanted.customerId()).bind("owner", owner).bind("name", name)
                .bind("next", nextOn).bind("now", now).bind("caller", caller.subject()).first(row -> row.number("id"));
    }

    private long live(long customer) {
        return sql.query("""
                select id from winback_case
                where tenant_id = :tenant and customer_id = :customer and closed_at is null""")
                .bind("customer", customer).one(row -> row.number("id"));
    }

    /** Locked until the transaction ends: who comes second sees what the first one did. */
    Optional<Case> lock(long id) {
        return entities.createQuery("select c from Case c where c.id = :id", Case.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Whose case this is, without locking it. */
    Optional<Long> customerOf(long id) {
        return sql.query("select customer_id from winback_case where tenant_id = :tenant and id = :id").bind("id", id)
                .first(row -> row.number("customer_id"));
    }

    void flush() {
        entities.flush();
    }
}
