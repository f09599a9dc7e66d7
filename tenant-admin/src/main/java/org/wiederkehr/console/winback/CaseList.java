package org.wiederkehr.console.winback;

import java.util.List;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Frame;

/** The queue of cases, narrowed as its address says. */
record CaseList(Frame frame, Query query, Listed<CaseItem> cases, boolean first) {

    static final List<String> VIEWS = List.of("all", "due", "mine", "closed");

    /** The API's parameters behind each of the fixed views. */
    static Query forApi(String view) {
        return switch (view) {
            case "due" -> Query.of("due", "true");
            case "mine" -> Query.of("mine", "true");
            case "closed" -> Query.of("state", "WON,LOST,ERASED");
            default -> Query.NONE;
        };
    }

    String view() {
        return query.value("view").filter(VIEWS::contains).orElse("all");
    }

    String kicker() {
        return frame.say().t(closed() ? "cases.kicker.closed" : "cases.kicker");
    }

    boolean closed() {
        return view().equals("closed");
    }

    String message() {
        Say say = frame.say();
        if (!view().equals("all")) {
            return say.t("cases.message." + view(), cases.items().size());
        }
        if (cases.items().isEmpty()) {
            return say.t("cases.message.none");
        }
        long due = cases.items().stream().filter(CaseItem::due).count();
        return say.t(cases.next().isPresent() ? "cases.message.many" : "cases.message", cases.items().size(), due);
    }

    String at(String view) {
        return frame.at(view.equals("all") ? "/cases" : Query.of("view", view).at("/cases"));
    }

    String more() {
        return frame.at(query.with("after", cases.next().orElse("")).at("/cases"));
    }
}
