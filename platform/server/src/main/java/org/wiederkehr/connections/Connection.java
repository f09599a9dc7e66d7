package org.wiederkehr.connections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/**
 * A source of data with the connector that reads it. A draft until somebody has confirmed settings; archived, not
 * removed, once it has brought data: that data still names it.
 */
@Entity
@Table(name = "connection")
class Connection {
    enum State {
        DRAFT, READY, ARCHIVED
    }

    static final String NOTHING_SET = "{}";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;
    @TenantId
    @PartitionKey
    @Column(name = "tenant_id")
    private Long tenantId;
    @Column(name = "connector")
    private String connector;
    @Column(name = "name")
    private String name;
    // Hibernate's own JSON type needs the driver's classes, which its module in the server cannot see
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Column(name = "settings")
    private String settings;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;
    @Version
    @Column(name = "version")
    private int version;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_by")
    private String createdBy;

    protected Connection() {}

    Connection(String connector, String name, String by, Instant now) {
        this.connector = connector;
        this.name = name;
        this.settings = NOTHING_SET;
        this.state = State.DRAFT;
        this.createdBy = by;
        this.createdAt = now;
    }

    /** From now on it is read this way; files read earlier stay as they are. */
    void set(String newName, String newSettings) {
        name = newName;
        settings = newSettings;
        state = NOTHING_SET.equals(newSettings) ? State.DRAFT : State.READY;
    }

    /** Out of sight; frees its name for another connection. */
    void archive() {
        name = name + " #" + id;
        state = State.ARCHIVED;
    }

    boolean isArchived() {
        return state == State.ARCHIVED;
    }

    long id() {
        return id;
    }

    String connector() {
        return connector;
    }

    String settings() {
        return settings;
    }

    ConnectionView view() {
        return new ConnectionView(Long.toString(id), connector, name, state, ConnectionSettings.parse(settings),
                createdAt, createdBy);
    }
}
