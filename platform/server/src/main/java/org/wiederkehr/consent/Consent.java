package org.wiederkehr.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A customer's consent: recorded with wording and proof, used, perhaps revoked. Revoking does not remove it: it is the
 * proof of what was done while it held.
 */
// A use is noted while somebody revokes: each writes its own columns only.
@DynamicUpdate
@Entity
@Table(name = "consent")
class Consent {
    /** § 7a UWG: five years from the grant and from each use. */
    private static final int PROOF_YEARS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;
    @TenantId
    @PartitionKey
    @Column(name = "tenant_id")
    private Long tenantId;
    @Column(name = "customer_id")
    private long customer;
    @Column(name = "channels")
    private String[] channels;
    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    private ConsentForm form;
    @Column(name = "wording")
    private String wording;
    @Column(name = "proof")
    private String proof;
    @Column(name = "granted_on")
    private LocalDate grantedOn;
    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;
    @Column(name = "revoked_by")
    private @Nullable String revokedBy;
    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;
    @Column(name = "restricted_at")
    private @Nullable Instant restrictedAt;

    protected Consent() {}

    Consent(long customer, NewConsent given, String recordedBy, Instant now) {
        this.customer = customer;
        this.channels = given.channels().stream().map(Channel::name).sorted().toArray(String[]::new);
        this.form = given.basis();
        this.wording = given.wording();
        this.proof = given.proof();
        this.grantedOn = given.grantedOn();
        this.expiresOn = given.expiresOn().orElse(null);
        this.recordedAt = now;
        this.recordedBy = recordedBy;
    }

    /** Effective at once and for good; a second revocation changes nothing. */
    void revoke(String by, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
        }
    }

    boolean isNumber(long number) {
        return id == number;
    }

    long id() {
        return id;
    }

    long customer() {
        return customer;
    }

    boolean sharesAChannelWith(Consent other) {
        return !Collections.disjoint(channels(), other.channels());
    }

    /** Kept, but no longer to be used or shown: what remains of it after an erasure is the proof alone. */
    void restrict(Instant now) {
        restrictedAt = now;
    }

    /** The last day of the five years: they end with the day that bears the date of the use (§ 188 Abs. 2 BGB). */
    LocalDate proofKeptUntil(ZoneId zone) {
        LocalDate lastUse = Optional.ofNullable(lastUsedAt).map(used -> LocalDate.ofInstant(used, zone))
                .filter(used -> used.isAfter(grantedOn)).orElse(grantedOn);
        return lastUse.plusYears(PROOF_YEARS);
    }

    /**
     * When a proof that outlived its customer goes: a whole day after its last one, so that it is over wherever the firm says
     * its days begin by then.
     */
    Instant proofGoesAt(ZoneId zone) {
        return proofKeptUntil(zone).plusDays(2).atStartOfDay(zone).toInstant();
    }

    /** Only for calls does the law ask for proof over years. */
    boolean mustBeProvable(LocalDate today, ZoneId zone) {
        return channels().contains(Channel.PHONE) && !proofKeptUntil(zone).isBefore(today);
    }

    Set<Channel> channels() {
        return Set.copyOf(Arrays.stream(channels).map(Channel::valueOf).toList());
    }

    ConsentView view(ZoneId zone) {
        List<Channel> sorted = channels().stream().sorted().toList();
        return new ConsentView(Long.toString(id), sorted, form, wording, proof, grantedOn,
                Optional.ofNullable(expiresOn), recordedAt, recordedBy, Optional.ofNullable(revokedAt),
                Optional.ofNullable(lastUsedAt), proofKeptUntil(zone), restrictedAt != null);
    }
}
