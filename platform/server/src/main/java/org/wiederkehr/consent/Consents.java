package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.identity.Role;
import org.wiederkehr.tenants.CurrentTenant;

/** The consents of customers, live, revoked and restricted alike. */
@ApplicationScoped
class Consents {
    @PersistenceContext
    EntityManager entities;
    @Inject
    Caller caller;
    @Inject
    CurrentTenant tenant;

    List<Consent> of(long customer) {
        return entities.createQuery("select c from Consent c where c.customer = :customer order by c.id", Consent.class)
                .setParameter("customer", customer).getResultList();
    }

    /** What this caller may see: proofs kept beyond an erasure are for the privacy officer alone. */
    List<ConsentView> shown(long customer) {
        LocalDate today = LocalDate.now(tenant.zone());
        return of(customer).stream().map(this::view)
                .filter(view -> !view.restricted() || !view.proofKeptUntil().isBefore(today))
                .filter(view -> !view.restricted() || caller.has(Role.PRIVACY_OFFICER)).toList();
    }

    ConsentView view(Consent consent) {
        return consent.view(tenant.zone());
    }

    Consent record(long customer, NewConsent given, Instant now) {
        Consent consent = new Consent(customer, given, caller.subject(), now);
        entities.persist(consent);
        entities.flush();
        return consent;
    }

    /**
     * Who takes back one declaration takes back every other that allows the same: nobody revokes a form, they revoke the
     * calls.
     */
    Optional<Consent> revoke(long customer, long id, Instant now) {
        List<Consent> all = of(customer);
        Optional<Consent> revoked = all.stream().filter(consent -> consent.isNumber(id)).findFirst();
        revoked.ifPresent(taken -> all.stream().filter(taken::sharesAChannelWith)
                .forEach(consent -> consent.revoke(caller.subject(), now)));
        entities.flush();
        return revoked;
    }

    /** Proofs that outlived their customer go when the law asks for them no longer. */
    void forgetOldProofs(LocalDate today) {
        entities.createQuery("select c from Consent c where c.restrictedAt is not null", Consent.class)
                .getResultStream().filter(proof -> !proof.mustBeProvable(today, tenant.zone())).toList()
                .forEach(this::remove);
    }

    /** The same for one of them; answers whose it was. */
    Optional<Long> forgetOldProof(long id, LocalDate today) {
        Optional<Consent> old = entities
                .createQuery("select c from Consent c where c.id = :id and c.restrictedAt is not null", Consent.class)
                .setParameter("id", id).getResultStream().findFirst()
                .filter(proof -> !proof.mustBeProvable(today, tenant.zone()));
        old.ifPresent(this::remove);
        return old.map(Consent::customer);
    }

    void remove(Consent consent) {
        entities.remove(consent);
    }
}
