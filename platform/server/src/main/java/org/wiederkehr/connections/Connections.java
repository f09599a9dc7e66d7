package org.wiederkehr.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Problem;

/** The connections of the tenant that are not archived. Needs a transaction. */
@ApplicationScoped
public class Connections {
    @PersistenceContext
    EntityManager entities;
    @Inject
    Sql sql;
    @Inject
    Caller caller;

    /** A connection as a run needs it: the connector's id and the settings of this moment. */
    public record Source(long id, String connector, String settings) {}

    /** What to read, if the connection is there; locked against a second run being started beside it. */
    public Optional<Source> lock(long id) {
        return Optional.ofNullable(entities.find(Connection.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> !found.isArchived())
                .map(found -> new Source(found.id(), found.connector(), found.settings()));
    }

    List<ConnectionView> all() {
        return entities
                .createQuery("select c from Connection c where c.state <> :archived order by c.name, c.id",
                        Connection.class)
                .setParameter("archived", Connection.State.ARCHIVED).getResultList().stream().map(Connection::view)
                .toList();
    }

    Connection get(long id) {
        return Optional.ofNullable(entities.find(Connection.class, id)).filter(found -> !found.isArchived())
                .orElseThrow(Problem::notFound);
    }

    Connection add(NewConnection wanted, Instant now) {
        Connection added = new Connection(wanted.connector(), wanted.name(), caller.subject(), now);
        write(() -> entities.persist(added));
        return added;
    }

    Connection set(long id, ConnectionSettings wanted) {
        Connection changed = get(id);
        write(() -> changed.set(wanted.name(), wanted.json()));
        return changed;
    }

    /** Removed when it never brought data, archived otherwise; not while a run is under way. */
    void remove(long id) {
        Connection removed = get(id);
        entities.lock(removed, LockModeType.PESSIMISTIC_WRITE);
        if (count("select count(*) as n from sync_run where tenant_id = :tenant and connection_id = :id and state in "
                + "('QUEUED', 'READING', 'RECONCILING', 'NEEDS_CONFIRMATION')", id) > 0) {
            throw Problem.conflict("sync-running", Map.of());
        }
        sql.query("delete from upload where tenant_id = :tenant and connection_id = :id").bind("id", id).update();
        if (count("select count(*) as n from sync_run where tenant_id = :tenant and connection_id = :id", id) == 0) {
            entities.remove(removed);
        } else {
            removed.archive();
        }
        entities.flush();
    }

    private long count(String text, long id) {
        return sql.query(text).bind("id", id).one(row -> row.number("n"));
    }

    /** A new row is written at once, for its id, a changed one by the flush. */
    private void write(Runnable change) {
        try {
            change.run();
            entities.flush();
        } catch (ConstraintViolationException taken) {
            if ("connection_name_unique".equals(taken.getConstraintName())) {
                throw Problem.invalid("/name", "name-taken", Map.of());
            }
            throw taken;
        }
    }
}
