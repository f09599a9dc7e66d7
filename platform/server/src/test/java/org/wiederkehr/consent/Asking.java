package org.wiederkehr.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.wiederkehr.consent.Facts.Balancing;
import org.wiederkehr.consent.Facts.Grant;
import org.wiederkehr.consent.Facts.Limits;
import org.wiederkehr.consent.Facts.Objection;
import org.wiederkehr.consent.Facts.Presumption;
import org.wiederkehr.consent.Facts.Request;
import org.wiederkehr.consent.Facts.Sale;

/** Makes questions to the gate: {@code asking().byPhone().ofABusiness().withConsent(...)}. */
final class Asking {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Channel channel = Channel.PHONE;
    private Purpose purpose = Purpose.WIN_BACK;
    private CustomerKind kind = CustomerKind.PERSON;
    private boolean erased;
    private boolean restricted;
    private Optional<Sale> sale = Optional.empty();
    private Optional<Balancing> balancing = Optional.empty();
    private Optional<LocalDate> lastContactOn = Optional.empty();
    private final List<Objection> objections = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Presumption> presumptions = new ArrayList<>();

    static Asking asking() {
        return new Asking();
    }

    static Grant consent(ConsentForm form, Channel... channels) {
        return new Grant(1, Set.of(channels), form, TODAY.minusYears(1), Optional.empty(), Optional.empty(), true,
                true);
    }

    static Grant revoked(Grant grant) {
        return new Grant(grant.id(), grant.channels(), grant.form(), grant.grantedOn(), grant.expiresOn(),
                Optional.of(TODAY), true, true);
    }

    static Sale lawfulSale() {
        return new Sale(5, TODAY.minusMonths(23), true, true, true, true);
    }

    Asking by(Channel c) {
        channel = c;
        return this;
    }

    Asking about(Purpose p) {
        purpose = p;
        return this;
    }

    Asking of(CustomerKind k) {
        kind = k;
        return this;
    }

    Asking erased() {
        erased = true;
        return this;
    }

    Asking restricted() {
        restricted = true;
        return this;
    }

    Asking objectedOn(LocalDate day) {
        objections.add(new Objection(2, day));
        return this;
    }

    Asking with(Grant grant) {
        grants.add(grant);
        return this;
    }

    Asking with(Request request) {
        requests.add(request);
        return this;
    }

    Asking with(Presumption presumption) {
        presumptions.add(presumption);
        return this;
    }

    Asking with(Sale s) {
        sale = Optional.of(s);
        return this;
    }

    Asking with(Balancing b) {
        balancing = Optional.of(b);
        return this;
    }

    Asking lastContactOn(LocalDate day) {
        lastContactOn = Optional.of(day);
        return this;
    }

    Facts facts() {
        return new Facts(TODAY, channel, Moment.DIALLING, purpose, kind, erased, restricted, objections, grants,
                requests, presumptions, sale, balancing, lastContactOn, Limits.DEFAULT);
    }

    Answer answer() {
        return RuleSet.on(TODAY).answer(facts());
    }
}
