package org.wiederkehr.console.structure;

import java.util.List;
import java.util.Optional;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.customers.CustomerRow;
import org.wiederkehr.console.structure.Analysis.ClassShare;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Section.Tab;

/**
 * The structure page of one run.
 *
 * @param newest false when an older run is shown
 */
record StructureView(Frame frame, Analysis analysis, boolean newest, Curve curve, HeatMap heatMap,
        List<CustomerRow> ranking) {

    Say say() {
        return frame.say();
    }

    String kicker() {
        String period = say().t("structure.kicker", say().date(analysis.asOf()), frame.currency());
        return newest ? period : period + " · " + say().t("structure.older");
    }

    /** "38 Kunden bringen 80 % des Umsatzes; 4 davon sind überfällig." */
    String message() {
        ClassShare a = classA();
        return say().t("structure.message", a.customers(), say().percent(a.brings(), 0), analysis.overdue());
    }

    ClassShare classA() {
        return analysis.inClass("A")
                .orElse(new ClassShare("A", 0, analysis.figures().revenue(), Optional.empty(), Optional.empty()));
    }

    double repeatShare() {
        return analysis.customers() == 0 ? 0 : analysis.figures().repeatBuyers() / (double) analysis.customers();
    }

    double gini() {
        return analysis.figures().gini().orElse(0.0);
    }

    /** In which words the Gini coefficient is put. */
    String giniWords() {
        return "figure.gini.sub." + (gini() >= 0.6 ? "high" : gini() >= 0.4 ? "middle" : "low");
    }

    double effective() {
        return analysis.figures().effectiveCustomers().orElse(0.0);
    }

    String chart() {
        return frame.at("/structure/curve?run=" + Query.encode(analysis.id()));
    }

    String cell(int recency, int frequency) {
        return customers(Query.of("recency", "" + recency).with("frequency", "" + frequency));
    }

    String inClass(String name) {
        return customers(Query.of("class", name));
    }

    private String customers(Query query) {
        return frame.at((newest ? query : query.with("run", analysis.id())).at("/customers"));
    }

    /** Whether lists of customers can be opened from here. */
    boolean opensLists() {
        return frame.opens(Tab.CUSTOMERS) && analysis.whole();
    }
}
