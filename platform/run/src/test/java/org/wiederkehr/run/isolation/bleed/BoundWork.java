package org.wiederkehr.run.isolation.bleed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.wiederkehr.tenants.BoundPool;

/** Work of a bound tenant, half through JPA, half through JDBC, without a single tenant predicate of its own in the SQL. */
@ApplicationScoped
public class BoundWork {
    @Resource(lookup = "java:jboss/datasources/Bleed")
    DataSource raw;
    @PersistenceContext
    EntityManager entities;
    @Inject
    BoundPool pool;

    /** Answers how many rows were seen and how many of them belonged to somebody else. */
    @Transactional
    public Seen look(String owner, Fate fate) throws SQLException {
        entities.persist(new Note(owner + " " + UUID.randomUUID(), Instant.now()));
        entities.flush();
        List<Note> notes = entities.createQuery("select n from Note n", Note.class).getResultList();
        Seen seen = new Seen(0, 0);
        for (Note note : notes) {
            seen = seen.and(note.subject(), owner);
        }
        try (Connection connection = pool.connection(raw); Statement statement = connection.createStatement()) {
            seen = count(statement, owner, seen);
            if (fate == Fate.KILLED) {
                statement.execute("select pg_terminate_backend(pg_backend_pid())");
            }
        }
        if (fate == Fate.ROLLBACK) {
            throw new IllegalStateException("wanted");
        }
        return seen;
    }

    /** Somebody forgot the binding and took the raw pool: there must be an error, not rows. */
    @Transactional
    public Seen forget(String owner) throws SQLException {
        try (Connection connection = raw.getConnection(); Statement statement = connection.createStatement()) {
            return count(statement, owner, new Seen(0, 0));
        }
    }

    /** The control: a setting of the session, as many do it. */
    @Transactional
    public Seen session(long tenant, String owner, boolean set) throws SQLException {
        try (Connection connection = raw.getConnection(); Statement statement = connection.createStatement()) {
            if (set) {
                statement.execute("set app.tenant_id = '" + tenant + "'");
            }
            return count(statement, owner, new Seen(0, 0));
        }
    }

    private static Seen count(Statement statement, String owner, Seen before) throws SQLException {
        Seen seen = before;
        try (ResultSet rows = statement.executeQuery("select subject from wk.revocation")) {
            while (rows.next()) {
                seen = seen.and(rows.getString(1), owner);
            }
        }
        return seen;
    }

    /** Rows seen, and how many of them were somebody else's. */
    public record Seen(int rows, int foreign) {
        Seen and(String subject, String owner) {
            return new Seen(rows + 1, foreign + (subject.startsWith(owner + " ") ? 0 : 1));
        }
    }
}
