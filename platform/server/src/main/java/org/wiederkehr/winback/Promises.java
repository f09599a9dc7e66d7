package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.tenants.Query;
import org.wiederkehr.tenants.Sql;

/** The ledger of promises; what was made to somebody since erased is no longer in it. */
@ApplicationScoped
class Promises {
    private static final String SELECT = """
            select p.id, p.case_id, p.customer_id, c.name, p.text, p.owner, p.due_on, p.made_at, p.kept_at, p.proof
            from promise p join customer c on c.tenant_id = :tenant and c.id = p.customer_id
            where p.tenant_id = :tenant and p.dropped_at is null
            """;

    @PersistenceContext
    EntityManager entities;
    @Inject
    Sql sql;

    /** By day, beginning after this promise. */
    List<PromiseView> page(boolean openOnly, LocalDate afterDay, long afterId, int limit, LocalDate today) {
        return read(sql.query(SELECT + """
                    and (not :open or p.kept_at is null) and (p.due_on, p.id) > (:day, :id)
                order by p.due_on, p.id limit :limit""").bind("open", openOnly).bind("day", afterDay)
                .bind("id", afterId).bind("limit", limit), today);
    }

    List<PromiseView> of(long customer, LocalDate today) {
        return read(sql.query(SELECT + " and p.customer_id = :customer order by p.due_on, p.id").bind("customer",
                customer), today);
    }

    Optional<PromiseView> find(long id, LocalDate today) {
        return read(sql.query(SELECT + " and p.id = :id").bind("id", id), today).stream().findFirst();
    }

    /** Empty when there is no such promise. */
    Optional<Promise.Kept> keep(long id, String proof, Instant now) {
        Optional<Promise.Kept> kept = entities.createQuery("select p from Promise p where p.id = :id", Promise.class)
                .setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .map(promise -> promise.keep(proof, now));
        entities.flush();
        return kept;
    }

    private static List<PromiseView> read(Query query, LocalDate today) {
        return query.list(row -> PromiseView.read(row, today));
    }
}
