package org.wiederkehr.winback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something promised to a customer, by somebody, until a day. It stays open, and warns, until its keeping is proved. */
@Entity
@Table(name = "promise")
class Promise {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;
    @TenantId
    @PartitionKey
    @Column(name = "tenant_id")
    private Long tenantId;
    @Column(name = "case_id")
    private long winBackCase;
    @Column(name = "customer_id")
    private long customer;
    @Column(name = "text")
    private String text;
    @Column(name = "owner")
    private String owner;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "kept_at")
    private @Nullable Instant keptAt;
    @Column(name = "proof")
    private @Nullable String proof;
    @Column(name = "dropped_at")
    private @Nullable Instant droppedAt;

    protected Promise() {}

    Promise(long winBackCase, long customer, Told.Pledge pledge, Instant now) {
        this.winBackCase = winBackCase;
        this.customer = customer;
        this.text = pledge.text();
        this.owner = pledge.owner();
        this.dueOn = pledge.dueOn();
        this.madeAt = now;
    }

    /** What came of saying that a promise was kept. */
    sealed interface Kept {
        record Done() implements Kept {}

        /** The first proof stands. */
        record Already() implements Kept {}

        /** The customer is erased, and the promise with them. */
        record Dropped() implements Kept {}
    }

    Kept keep(String shown, Instant now) {
        if (droppedAt != null) {
            return new Kept.Dropped();
        }
        if (keptAt != null) {
            return new Kept.Already();
        }
        keptAt = now;
        proof = shown;
        return new Kept.Done();
    }

    long id() {
        return id;
    }

    PromiseState state(LocalDate today) {
        return PromiseState.of(keptAt != null, dueOn, today);
    }
}
