package org.wiederkehr.analysis.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.wiederkehr.analysis.structure.Concentration.Measured;

class StructurePropertyTest {

    @Provide
    Arbitrary<long[]> sums() {
        Arbitrary<Long> few = Arbitraries.longs().between(-3, 6);
        Arbitrary<Long> vast = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
        return Arbitraries.oneOf(few, vast).array(long[].class).ofMaxSize(120);
    }

    @Provide
    Arbitrary<long[]> revenues() {
        return sums().map(sums -> Arrays.stream(sums).map(sum -> sum < 0 ? -sum : sum).toArray());
    }

    private static long[] shuffled(long[] sums, Random random) {
        long[] other = sums.clone();
        for (int i = other.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            long swap = other[i];
            other[i] = other[j];
            other[j] = swap;
        }
        return other;
    }

    private static long[] times(long[] sums, int copies) {
        long[] many = new long[sums.length * copies];
        for (int i = 0; i < many.length; i++)
            many[i] = sums[i % sums.length];
        return many;
    }

    @Property(tries = 300)
    void measures_keep_within_their_bounds(@ForAll("sums") long[] sums) {
        if (RevenueDistribution.of(sums).concentration() instanceof Measured measured) {
            int n = measured.customers();
            assertThat(measured.gini()).isBetween(0., 1 - 1. / n + 1e-12);
            assertThat(measured.hhi()).isBetween(1. / n - 1e-12, 1.);
            assertThat(measured.effective()).isBetween(1., n + 1e-9 * n);
            measured.giniCorrected().ifPresent(corrected -> assertThat(corrected).isBetween(0., 1.));
        } else {
            assertThat(Arrays.stream(sums).max().orElse(0)).isLessThanOrEqualTo(0);
        }
    }

    @Property(tries = 200)
    void order_unit_and_copies_of_the_firm_leave_the_gini_alone(@ForAll("revenues") long[] sums, @ForAll Random random,
            @ForAll @IntRange(min = 2, max = 5) int factor) {
        if (!(RevenueDistribution.of(sums).concentration() instanceof Measured measured))
            return;
        Measured inCents = (Measured) RevenueDistribution.of(Arrays.stream(sums).map(sum -> factor * sum).toArray())
                .concentration();
        Measured mixed = (Measured) RevenueDistribution.of(shuffled(sums, random)).concentration();
        Measured doubled = (Measured) RevenueDistribution.of(times(sums, factor)).concentration();
        assertThat(inCents.gini()).isCloseTo(measured.gini(), within(1e-12));
        assertThat(mixed).isEqualTo(measured);
        assertThat(doubled.gini()).isCloseTo(measured.gini(), within(1e-12));
        assertThat(doubled.effective()).isCloseTo(factor * measured.effective(), within(1e-9 * factor * sums.length));
    }

    @Property(tries = 200)
    void who_gets_richer_by_the_poorer_makes_the_firm_more_concentrated(@ForAll("revenues") long[] sums) {
        long[] sorted = sums.clone();
        Arrays.sort(sorted);
        if (sorted.length < 2 || sorted[0] == 0)
            return;
        Measured before = (Measured) RevenueDistribution.of(sorted).concentration();
        sorted[0]--;
        sorted[sorted.length - 1]++;
        Measured after = (Measured) RevenueDistribution.of(sorted).concentration();
        assertThat(after.gini()).isGreaterThanOrEqualTo(before.gini() - 1e-15);
        assertThat(after.hhi()).isGreaterThanOrEqualTo(before.hhi() - 1e-15);
    }

    @Property(tries = 200)
    void curves_rise_from_nothing_to_all(@ForAll("sums") long[] sums, @ForAll @IntRange(min = 1, max = 50) int points) {
        RevenueDistribution revenue = RevenueDistribution.of(sums);
        CurvePoint before = new CurvePoint(0, 0);
        for (CurvePoint point : revenue.pareto(points)) {
            assertThat(point.heads()).isGreaterThanOrEqualTo(before.heads());
            assertThat(point.revenue()).isGreaterThanOrEqualTo(before.revenue());
            assertThat(point.revenue()).isGreaterThanOrEqualTo(point.heads() - 1e-12);
            before = point;
        }
        for (CurvePoint point : revenue.lorenz(points))
            assertThat(point.revenue()).isLessThanOrEqualTo(point.heads() + 1e-12);
    }

    @Property(tries = 300)
    void class_a_is_the_smallest_that_reaches_its_cut(@ForAll("revenues") long[] sums) {
        Classification classes = AbcRule.DEFAULT.classify(sums);
        double total = Arrays.stream(sums).asDoubleStream().sum();
        double inA = 0;
        long least = Long.MAX_VALUE;
        double ofLeast = 0;
        for (int i = 0; i < sums.length; i++) {
            if (classes.at(i) != 0)
                continue;
            inA += sums[i];
            ofLeast = sums[i] < least ? sums[i] : sums[i] == least ? ofLeast + sums[i] : ofLeast;
            least = Math.min(least, sums[i]);
        }
        if (total > 0) {
            assertThat(inA).isGreaterThanOrEqualTo(.8 * total * (1 - 1e-9));
            assertThat(inA - ofLeast).as("without the least of class A").isLessThan(.8 * total * (1 + 1e-9));
        }
    }

    @Property(tries = 200)
    void a_larger_sum_never_has_a_lower_class_or_score(@ForAll("sums") long[] sums) {
        Classification classes = AbcRule.DEFAULT.classify(sums);
        Rfm rfm = Rfm.of(sums, sums, sums, Rfm.TERTILES_BELOW);
        for (int i = 0; i < sums.length; i++)
            for (int j = 0; j < sums.length; j++)
                if (sums[i] >= sums[j]) {
                    assertThat(classes.at(i)).isLessThanOrEqualTo(classes.at(j));
                    assertThat(rfm.monetary(i)).isGreaterThanOrEqualTo(rfm.monetary(j));
                }
    }

    @Property(tries = 200)
    void doubling_the_firm_changes_no_score(@ForAll("sums") long[] sums) {
        if (sums.length == 0)
            return;
        Rfm once = Rfm.of(sums, sums, sums, 0);
        Rfm twice = Rfm.of(times(sums, 2), times(sums, 2), times(sums, 2), 0);
        for (int i = 0; i < sums.length; i++)
            assertThat(twice.code(i)).isEqualTo(once.code(i)).isEqualTo(twice.code(i + sums.length));
    }

    @Property(tries = 200)
    void classes_reconcile_to_the_total(@ForAll("sums") long[] sums) {
        Classification classes = AbcRule.cutAt(.3, .6, .9).classify(sums);
        ClassShares shares = ClassShares.of(classes, sums);
        assertThat(shares.lines().stream().mapToLong(ClassShares.Line::revenue).sum())
                .isEqualTo(Arrays.stream(sums).sum()).isEqualTo(shares.revenue());
        assertThat(shares.lines().stream().mapToInt(ClassShares.Line::customers).sum()).isEqualTo(sums.length);
        var cost = CostToServe.of(sums, times(sums, 1), shuffled(sums, new Random(1))).byClass(classes);
        long margins = cost.subList(0, 4).stream().mapToLong(CostToServe.Line::margin).sum();
        assertThat(margins).isEqualTo(cost.getLast().margin());
    }

    @Property(tries = 200)
    void shares_of_revenues_are_shares(@ForAll("revenues") long[] sums) {
        for (ClassShares.Line line : ClassShares.of(AbcRule.DEFAULT.classify(sums), sums).lines()) {
            line.heads().ifPresent(share -> assertThat(share).isBetween(0., 1.));
            line.revenueShare().ifPresent(share -> assertThat(share).isBetween(0., 1.));
        }
    }

    @Property(tries = 100)
    void migration_rows_and_columns_add_up_to_the_classes(@ForAll("sums") long[] before, @ForAll("sums") long[] after,
            @ForAll @IntRange(min = 0, max = 60) int shift) {
        long[] idsBefore = new long[before.length];
        long[] idsAfter = new long[after.length];
        Arrays.setAll(idsBefore, i -> i);
        Arrays.setAll(idsAfter, i -> (long) i + shift);
        MigrationMatrix matrix = MigrationMatrix.between(idsBefore, AbcRule.DEFAULT.classify(before), idsAfter,
                AbcRule.DEFAULT.classify(after));
        int there = 0;
        int here = 0;
        for (int from = -1; from < 3; from++)
            for (int to = -1; to < 3; to++) {
                there += from >= 0 ? matrix.count(from, to) : 0;
                here += to >= 0 ? matrix.count(from, to) : 0;
            }
        assertThat(there).isEqualTo(before.length);
        assertThat(here).isEqualTo(after.length);
        assertThat(matrix.count(MigrationMatrix.ABSENT, MigrationMatrix.ABSENT)).isZero();
    }
}
