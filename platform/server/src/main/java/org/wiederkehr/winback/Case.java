package org.wiederkehr.winback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One customer, one attempt to win them back. Opened once (a customer has at most one live case), talked to, waiting for
 * an agreed day, and closed: won, lost, or erased together with the customer. A closed case changes no more.
 */
@Entity
@Table(name = "winback_case")
class Case {
    @Id
    @Column(name = "id")
    private Long id;
    @TenantId
    @PartitionKey
    @Column(name = "tenant_id")
    private Long tenantId;
    @Column(name = "customer_id")
    private long customer;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CaseState state;
    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private DefectionReason reason;
    @Column(name = "owner")
    private @Nullable String owner;
    @Column(name = "owner_name")
    private @Nullable String ownerName;
    @Column(name = "next_on")
    private LocalDate nextOn;
    @Column(name = "closed_at")
    private @Nullable Instant closedAt;
    @Version
    @Column(name = "version")
    private int version;

    protected Case() {}

    Case(long id, long customer, String owner, LocalDate nextOn) {
        this.id = id;
        this.customer = customer;
        this.state = CaseState.OPEN;
        this.reason = DefectionReason.UNKNOWN;
        this.owner = owner;
        this.nextOn = nextOn;
    }

    /** What came of wanting to change a case. */
    sealed interface Changed {
        record Done() implements Changed {}

        /** Somebody else changed it since the caller looked. */
        record Stale() implements Changed {}

        record Closed(CaseState state) implements Changed {}
    }

    /** Changes what is given and leaves the rest. */
    Changed change(int seen, CaseChange wanted) {
        return ifLive(seen, () -> {
            wanted.owner().ifPresent(subject -> {
                owner = subject;
                ownerName = wanted.ownerName().orElse(subject);
            });
            wanted.nextOn().ifPresent(day -> nextOn = day);
            wanted.reason().ifPresent(cause -> reason = cause);
        });
    }

    Changed close(int seen, CaseClosing wanted, Instant now) {
        return ifLive(seen, () -> {
            state = wanted.result().state();
            wanted.reason().ifPresent(cause -> reason = cause);
            closedAt = now;
        });
    }

    /** After a contact the case waits for the day agreed, and knows the reason better. */
    void talked(Told told) {
        told.learned().ifPresent(cause -> reason = cause);
        told.agreedOn().ifPresent(day -> nextOn = day);
        state = CaseState.WAITING;
    }

    boolean isLive() {
        return state.isLive();
    }

    long id() {
        return id;
    }

    long customer() {
        return customer;
    }

    CaseState state() {
        return state;
    }

    DefectionReason reason() {
        return reason;
    }

    LocalDate nextOn() {
        return nextOn;
    }

    private Changed ifLive(int seen, Runnable change) {
        if (!state.isLive()) {
            return new Changed.Closed(state);
        }
        if (seen != version) {
            return new Changed.Stale();
        }
        change.run();
        return new Changed.Done();
    }
}
