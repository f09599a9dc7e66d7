package org.wiederkehr.console.customers;

import java.util.ArrayList;
import java.util.List;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Role;

/**
 * The customer list.
 *
 * @param first    false when this is a later window of the list
 * @param withheld how many of the list are in no file made of it
 */
record CustomerList(Frame frame, CustomerFilter filter, Listed<CustomerRow> rows, boolean first, long withheld) {

    /** "23 Kunden aus Klasse A, die pausieren": what is shown, and how many as far as one can know without counting all. */
    String message() {
        Say say = frame.say();
        List<String> parts = new ArrayList<>();
        if (!filter.chosen("class").isEmpty()) {
            parts.add(say.t("customers.where.class", String.join(", ", filter.chosen("class"))));
        }
        filter.marks().forEach(mark -> parts.add(say.t("customers.where." + mark, filter.value(mark))));
        if (!filter.value("q").isEmpty()) {
            parts.add(say.t("customers.where.q", filter.value("q")));
        }
        String where = parts.isEmpty() ? "" : " " + String.join(" ", parts);
        if (!filter.chosen("state").isEmpty()) {
            where += say.t("customers.where.state", joined("state.plural", "state"));
        }
        return say.t(rows.next().isPresent() || !first ? "customers.message.many" : "customers.message",
                rows.items().size()) + where;
    }

    private String joined(String prefix, String name) {
        return String.join(frame.say().t("list.or"),
                filter.chosen(name).stream().map(code -> frame.say().code(prefix, code)).toList());
    }

    String order() {
        return frame.say().t("customers.order." + filter.sort().replaceFirst("^-", "")
                + (filter.sort().startsWith("-") ? ".down" : ""));
    }

    String at(Query query) {
        return frame.at(query.at("/customers"));
    }

    String more() {
        return at(filter.query().with("after", rows.next().orElse("")));
    }

    String export(String format) {
        return frame.at(filter.query().at("/customers/export." + format));
    }

    boolean mayExport() {
        return mayExport(frame);
    }

    static boolean mayExport(Frame frame) {
        return frame.is(Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD);
    }
}
