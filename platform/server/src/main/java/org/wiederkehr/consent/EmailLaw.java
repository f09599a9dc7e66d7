package org.wiederkehr.consent;

import java.time.LocalDate;

import org.wiederkehr.consent.Answer.Allowed;
import org.wiederkehr.consent.Answer.Refused;
import org.wiederkehr.consent.Facts.Sale;

/** Writing an e-mail without consent, to businesses as well: all four conditions of § 7 Abs. 3 UWG, and not lapsed. */
final class EmailLaw {

    private EmailLaw() {}

    static Answer withoutConsent(Facts facts) {
        return facts.sale().map(sale -> existingCustomer(sale, facts))
                .orElseGet(() -> Refused.by(Rule.EMAIL_CONSENT, ConsentLaw.missing(facts)));
    }

    /** The third condition, no objection, has been checked before: it bars every channel. */
    private static Answer existingCustomer(Sale sale, Facts facts) {
        if (!sale.addressFromSale() || sale.on().isAfter(facts.today())) {
            return refused(Refusal.ADDRESS_NOT_FROM_SALE);
        }
        if (!sale.ownSimilarGoods()) {
            return refused(Refusal.NOT_OWN_SIMILAR_GOODS);
        }
        if (!sale.toldAtCollection()) {
            return refused(Refusal.NOT_TOLD_AT_COLLECTION);
        }
        if (!sale.toldAtEachUse()) {
            return refused(Refusal.NOT_TOLD_AT_USE);
        }
        return lapsed(sale, facts)
                ? refused(Refusal.LAPSED_WITHOUT_CONTACT)
                : Allowed.by(Rule.EMAIL_EXISTING_CUSTOMER, Ground.EXISTING_CUSTOMER, sale.id());
    }

    private static boolean lapsed(Sale sale, Facts facts) {
        LocalDate last = facts.lastContactOn().filter(contact -> contact.isAfter(sale.on())).orElse(sale.on());
        return last.plusMonths(facts.limits().lapseMonths()).isBefore(facts.today());
    }

    private static Answer refused(Refusal reason) {
        return Refused.by(Rule.EMAIL_EXISTING_CUSTOMER, reason);
    }
}
