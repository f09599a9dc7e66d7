package org.wiederkehr.console.customers;

import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.consent.Decision;
import org.wiederkehr.console.consent.LegalState;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Role;

/**
 * The page of one customer.
 *
 * @param law what is on record that the law cares for
 * @param once key that makes a case opened twice one case
 */
record CustomerView(Frame frame, Customer customer, Timeline timeline, Listed<Purchase> purchases,
        LegalState law, String once) {

    String path() {
        return frame.at("/customers/" + Query.encode(customer.id()));
    }

    String message() {
        Say say = frame.say();
        if (customer.rhythmKnown()) {
            return say.t("customer.message.rhythm", customer.name(), say.days(customer.rhythmDays().orElse(0.0)),
                    say.daysAgo(customer.gap()));
        }
        return customer.lastOrder().map(day -> say.t("customer.message.last", customer.name(), say.date(day)))
                .orElse(say.t("customer.message.never", customer.name()));
    }

    String kicker() {
        Say say = frame.say();
        String number = say.t("customer.kicker", customer.shownNumber());
        return timeline.asOf().map(day -> number + " · " + say.t("customer.asOf", say.date(day))).orElse(number);
    }

    /** "Üblich wäre die nächste Bestellung am 08.10.2026 gewesen; ..." */
    Optional<String> rhythmText() {
        Say say = frame.say();
        if (timeline.dueOn().isEmpty()) {
            return Optional.empty();
        }
        LocalDate due = timeline.dueOn().get();
        boolean past = timeline.asOf().filter(day -> day.isAfter(due)).isPresent();
        return Optional.of(say.t(past ? "customer.rhythm.past" : "customer.rhythm.ahead", say.date(due),
                say.date(timeline.pauseFrom()),
                say.date(timeline.goneFrom())));
    }

    /** What the gate last answered. A permission from before a restriction says nothing any more. */
    Optional<Decision> decision(String channel) {
        return law.decisions().stream().filter(decision -> decision.channel().equals(channel)).findFirst()
                .filter(decision -> !decision.allowed() || law.restriction().isEmpty());
    }

    /** Asking the gate anew. */
    boolean mayAsk() {
        return frame.is(Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT);
    }

    /** With data that are kept and not used nothing new begins. */
    boolean mayOpenCase() {
        return mayAsk() && law.restriction().isEmpty();
    }

    boolean mayApprove() {
        return frame.is(Role.TENANT_ADMIN, Role.SALES_LEAD);
    }

    /** Restricting and lifting. */
    boolean mayRestrict() {
        return frame.is(Role.TENANT_ADMIN, Role.PRIVACY_OFFICER);
    }

    boolean mayRecordSale() {
        return frame.is(Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.PRIVACY_OFFICER);
    }

    boolean mayErase() {
        return frame.is(Role.TENANT_ADMIN, Role.PRIVACY_OFFICER);
    }
}
