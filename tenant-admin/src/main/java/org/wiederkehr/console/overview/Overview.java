package org.wiederkehr.console.overview;

import java.util.List;
import java.util.Optional;
import org.wiederkehr.console.customers.CustomerRow;
import org.wiederkehr.console.structure.Analysis;
import org.wiederkehr.console.text.Money;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Section.Tab;

/**
 * The overview page.
 *
 * @param analysis the newest run, for those who may see analyses
 * @param first who to look at first, at most five
 */
record Overview(Frame frame, Today today, Optional<Analysis> analysis, List<CustomerRow> first) {

    boolean hasData() {
        return today.orders() > 0;
    }

    String kicker() {
        Say say = frame.say();
        return today.dataUntil().map(day -> say.t("overview.kicker", say.date(day)))
                .orElse(say.t("overview.kicker.none"));
    }

    /** The one sentence that says how things stand. */
    String message() {
        Say say = frame.say();
        if (!hasData()) {
            return say.t("overview.message.none");
        }
        if (analysis.isPresent() && analysis.get().overdue() > 0) {
            return say.t("overview.message.overdue", analysis.get().overdue(),
                    say.about(analysis.get().overdueRevenue()), today.dueToday());
        }
        if (today.lastAnalysis().isEmpty()) {
            return today.analysing().isPresent()
                    ? say.t("overview.message.analysing", today.customers(), today.orders())
                    : say.t("overview.message.unanalysed", today.customers(), today.orders());
        }
        return say.t("overview.message.calm", today.openCases(), today.dueToday());
    }

    /** The import whose analysis is still to come, for those who may open it. */
    Optional<String> analysing() {
        return today.analysing().filter(sync -> frame.opens(Tab.STRUCTURE));
    }

    String revenue() {
        return frame.say().about(today.revenue().orElse(new Money(0, frame.currency())));
    }
}
