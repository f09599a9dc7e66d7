package org.wiederkehr.run.isolation.bleed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A row with an owner; borrows the smallest guarded table there is. */
@Entity
@Table(name = "revocation")
public class Note {
    @Id
    @Column(name = "subject")
    private String subject = "";
    @TenantId
    @PartitionKey
    @Column(name = "tenant_id")
    private Long tenant;
    @Column(name = "revoked_at")
    private Instant at = Instant.EPOCH;

    protected Note() {}

    Note(String subject, Instant at) {
        this.subject = subject;
        this.at = at;
    }

    String subject() {
        return subject;
    }
}
