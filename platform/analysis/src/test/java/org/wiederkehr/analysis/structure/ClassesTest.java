package org.wiederkehr.analysis.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class ClassesTest {

    private static final List<String> TYPES = List.of("LOYAL", "CONDITIONALLY_LOYAL", "DISLOYAL");
    private static final Classification CLASSES = Classification.of(TYPES, new byte[]{0, 1, 1, 2});

    @Test
    void shares_by_heads_and_by_revenue_add_up() {
        ClassShares shares = ClassShares.of(CLASSES, new long[]{60, 20, 15, 5});
        assertThat(shares.revenue()).isEqualTo(100);
        assertThat(shares.lines().get(1).customers()).isEqualTo(2);
        assertThat(shares.lines().get(1).heads().orElseThrow()).isEqualTo(.5);
        assertThat(shares.lines().get(0).revenueShare().orElseThrow()).isEqualTo(.6);
    }

    @Test
    void shares_of_nothing_are_empty() {
        ClassShares none = ClassShares.of(Classification.of(TYPES, new byte[0]), new long[0]);
        assertThat(none.lines()).allMatch(line -> line.heads().isEmpty() && line.revenueShare().isEmpty());
        assertThat(ClassShares.of(CLASSES, new long[]{0, 0, -5, 0}).lines())
                .allMatch(line -> line.revenueShare().isEmpty());
    }

    @Test
    void the_migration_matrix_knows_newcomers_and_departed() {
        MigrationMatrix matrix = MigrationMatrix.between(new long[]{1, 2, 3, 4}, CLASSES, new long[]{2, 3, 4, 5},
                Classification.of(TYPES, new byte[]{0, 1, 2, 1}));
        assertThat(matrix.count(1, 0)).isEqualTo(1);
        assertThat(matrix.count(1, 1)).isEqualTo(1);
        assertThat(matrix.count(2, 2)).isEqualTo(1);
        assertThat(matrix.count(0, MigrationMatrix.ABSENT)).isEqualTo(1);
        assertThat(matrix.count(MigrationMatrix.ABSENT, 1)).isEqualTo(1);
        assertThat(matrix.count(0, 0)).isZero();
    }

    @Test
    void ids_that_do_not_ascend_are_refused() {
        assertThatThrownBy(
                () -> MigrationMatrix.between(new long[]{1, 1, 3, 4}, CLASSES, new long[]{1, 2, 3, 4}, CLASSES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void margins_per_class_reconcile_to_the_total() {
        CostToServe cost = CostToServe.of(new long[]{100, 80, 60, 40}, new long[]{50, 40, 30, 30},
                new long[]{10, 0, 40, 20});
        List<CostToServe.Line> lines = cost.byClass(CLASSES);
        CostToServe.Line total = lines.getLast();
        assertThat(total.margin()).isEqualTo(280 - 150 - 70);
        assertThat(lines.subList(0, 3).stream().mapToLong(CostToServe.Line::margin).sum()).isEqualTo(total.margin());
        assertThat(lines.get(0).perEffort().orElseThrow()).isEqualTo(5);
        assertThat(cost.byContributionPerEffort()).containsExactly(1, 0, 2, 3);
        assertThat(cost.effortExceedsContribution(CLASSES, 2)).containsExactly(3);
        assertThat(cost.effortExceedsContribution(CLASSES, 0)).isEmpty();
    }
}
