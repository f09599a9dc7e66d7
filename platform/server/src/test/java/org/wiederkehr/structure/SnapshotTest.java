package org.wiederkehr.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.web.Json;
import org.wiederkehr.web.Money;

class SnapshotTest {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final SalesHistory.CreditOnly NOBODY = new SalesHistory.CreditOnly(0, 0);

    /** As figures were stored before those with credit notes only were counted. */
    private static final String FIRST_FORM = """
            {"revenue":{"minor":1,"currency":"EUR"},"otherRevenue":{"minor":1,"currency":"EUR"},"orders":1,
             "repeatBuyers":0,"repeatOrderDays":0,"customersReduced":0,"classes":[],"states":[]}""";

    /** Five customers of 50, 30, 10, 5 and 5 euros; the fourth came once, the second is long overdue. */
    private static Snapshot five() {
        return new Snapshot(CustomerSummaries.of(new long[]{1, 2, 3, 4, 5}, new int[]{0, 0, 0, 400, 300},
                new int[]{490, 100, 500, 400, 495}, new int[]{50, 11, 51, 1, 40}, new int[]{55, 11, 51, 2, 40},
                new long[]{5000, 3000, 1000, 500, 500}, 500), Rules.DEFAULT, EURO);
    }

    private static Money euros(long euros) {
        return new Money(100 * euros, EURO);
    }

    @Test
    void figures_are_those_of_the_arithmetic() {
        Figures figures = five().figures(12_300, new SalesHistory.CreditOnly(2, -1_100));
        assertThat(figures.revenue()).isEqualTo(euros(100));
        assertThat(figures.otherRevenue()).isEqualTo(euros(123));
        assertThat(figures.creditOnly()).contains(new Figures.CreditOnly(2, euros(-11)));
        assertThat(figures.orders()).isEqualTo(159);
        assertThat(figures.repeatBuyers()).isEqualTo(4);
        assertThat(figures.repeatOrderDays()).isEqualTo(49 + 10 + 50 + 39);
        assertThat(figures.gini().orElseThrow()).isCloseTo(.46, within(1e-9));
        assertThat(figures.giniCorrected().orElseThrow()).isCloseTo(.575, within(1e-9));
        assertThat(figures.effectiveCustomers().orElseThrow()).isCloseTo(2.817, within(5e-4));
        assertThat(figures.classes()).extracting(Figures.ClassLine::customers).containsExactly(2L, 3L, 0L);
        assertThat(figures.classes().getFirst().revenue()).isEqualTo(euros(80));
        assertThat(figures.states().stream().mapToLong(Figures.StateLine::customers).sum()).isEqualTo(5);
        assertThat(figures.states().stream().mapToLong(line -> line.revenue().minor()).sum()).isEqualTo(10_000);
    }

    @Test
    void the_curve_ends_where_everybody_has_everything_and_names_the_cuts_on_it() {
        Curve curve = five().curve();
        assertThat(curve.points()).first().isEqualTo(new Curve.Point(0, 0));
        assertThat(curve.points()).last().isEqualTo(new Curve.Point(1, 1));
        assertThat(curve.cuts()).first().isEqualTo(new Curve.Cut("A", 2, .4, .8));
        assertThat(curve.points()).contains(new Curve.Point(.4, .8));
        assertThat(curve.cuts()).last().isEqualTo(new Curve.Cut("C", 5, 1, 1));
    }

    @Test
    void a_small_firm_has_a_grid_of_three_by_three() {
        Grid grid = five().grid();
        assertThat(grid.groups()).isEqualTo(3);
        assertThat(grid.cells()).hasSize(9);
        assertThat(grid.cells().stream().mapToLong(Grid.Cell::customers).sum()).isEqualTo(5);
        assertThat(grid.cells().stream().mapToLong(cell -> cell.revenue().minor()).sum()).isEqualTo(10_000);
    }

    @Test
    void the_long_overdue_comes_first() {
        Snapshot snapshot = five();
        assertThat(snapshot.overdue.state(1).name()).isEqualTo("PROBABLY_GONE");
        assertThat(snapshot.ranks[1]).isEqualTo(1);
    }

    @Test
    void a_firm_without_revenue_has_figures_but_no_concentration() {
        Snapshot nothing = new Snapshot(CustomerSummaries.of(new long[]{1}, new int[]{3}, new int[]{3}, new int[]{1},
                new int[]{1}, new long[]{-20}, 9), Rules.DEFAULT, EURO);
        Figures figures = nothing.figures(0, NOBODY);
        assertThat(figures.gini()).isEmpty();
        assertThat(figures.customersReduced()).isEqualTo(1);
        assertThat(figures.states().getLast()).isEqualTo(new Figures.StateLine("UNKNOWN", 1, new Money(-20, EURO)));
        assertThat(nothing.curve().points()).isEmpty();
    }

    @Test
    void what_is_stored_is_read_back_the_same() throws JsonProcessingException {
        Snapshot snapshot = five();
        for (Record stored : List.of(snapshot.figures(7, NOBODY), snapshot.curve(), snapshot.grid(),
                Rules.DEFAULT.with(Parameters.Source.ORDERS, java.time.LocalDate.of(2026, 1, 31)))) {
            String json = Json.mapper().writeValueAsString(stored);
            assertThat((Record) Json.mapper().readValue(json, stored.getClass())).isEqualTo(stored);
        }
        assertThat(Json.read(FIRST_FORM, Figures.class).creditOnly()).as("figures of the first form").isEmpty();
        assertThat(Json.mapper().readValue("{\"asOf\":\"1997-09-30\"}", NewAnalysis.class).asOf()).isPresent();
        assertThat(Json.mapper().readValue("{}", NewAnalysis.class).asOf()).isEqualTo(Optional.empty());
    }
}
