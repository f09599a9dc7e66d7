package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.consent.Erasure;

/** The three ways a permitted contact can go. */
@ApplicationScoped
class Branches {
    @Inject
    Ledger ledger;
    @Inject
    Erasure erasure;
    @Inject
    Audit audit;

    /** An erasure locks the customer before the customer's cases; who may end in one begins like it. */
    void prepare(Told told, long customer) {
        if (told instanceof Told.Rude) {
            erasure.prepare(customer);
        }
    }

    boolean isUnspent(Decision permission) {
        return !ledger.isSpent(permission);
    }

    Talked follow(Case about, Channel channel, Decision permission, Told told, Instant now) {
        return switch (told) {
            case Told.Friendly friendly -> friendly(about, channel, permission, friendly, now);
            case Told.Cool cool -> cool(about, channel, permission, cool, now);
            case Told.Rude rude -> rude(about, channel, permission, rude, now);
        };
    }

    private Talked friendly(Case about, Channel channel, Decision permission, Told.Friendly told, Instant now) {
        long contact = ledger.contact(about, channel, permission, told, now);
        about.talked(told);
        note(about, contact, told);
        return new Talked.Friendly(contact, permission);
    }

    private Talked cool(Case about, Channel channel, Decision permission, Told.Cool told, Instant now) {
        long contact = ledger.contact(about, channel, permission, told, now);
        about.talked(told);
        long promise = ledger.promise(about, told.promise(), now);
        note(about, contact, told);
        audit.record("promise.made", "promise", promise, Map.of("case", about.id()));
        return new Talked.Cool(contact, promise, permission);
    }

    /** First the cause is saved, without the person; then the person is erased, and the case with them. */
    private Talked rude(Case about, Channel channel, Decision permission, Told.Rude told, Instant now) {
        long contact = ledger.contact(about, channel, permission, told, now);
        long investigation = ledger.investigation(told.learned().orElse(about.reason()), now);
        erasure.order(about.customer(), now);
        note(about, contact, told);
        return new Talked.Rude(contact, investigation, permission);
    }

    private void note(Case about, long contact, Told told) {
        audit.record("contact.recorded", "case", about.id(),
                Map.of("contact", contact, "outcome", told.outcome()));
    }
}
