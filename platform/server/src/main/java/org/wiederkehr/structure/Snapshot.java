package org.wiederkehr.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.Total;
import org.wiederkehr.analysis.ranking.FirstLook;
import org.wiederkehr.analysis.rhythm.OverdueRatios;
import org.wiederkehr.analysis.rhythm.RhythmState;
import org.wiederkehr.analysis.structure.ClassShares;
import org.wiederkehr.analysis.structure.Classification;
import org.wiederkehr.analysis.structure.Concentration;
import org.wiederkehr.analysis.structure.RevenueDistribution;
import org.wiederkehr.analysis.structure.Rfm;
import org.wiederkehr.web.Money;

/** All of an analysis that is arithmetic: from the summaries to scores, figures, curve and grid. */
final class Snapshot {
    private static final int CURVE_POINTS = 400;

    final CustomerSummaries summaries;
    final Rfm rfm;
    final Classification classes;
    final OverdueRatios overdue;
    final FirstLook look;
    final int[] ranks;
    private final long[] sums;
    private final RevenueDistribution revenue;
    private final ClassShares shares;
    private final Currency currency;

    Snapshot(CustomerSummaries summaries, Rules rules, Currency currency) {
        this.summaries = summaries;
        this.currency = currency;
        sums = summaries.sums();
        rfm = Rfm.of(summaries, rules.tertilesBelow());
        revenue = RevenueDistribution.of(sums);
        classes = rules.abc().classify(sums, revenue);
        shares = ClassShares.of(classes, sums);
        overdue = OverdueRatios.of(summaries, rules.overdue());
        look = FirstLook.of(summaries, overdue);
        ranks = look.ranks();
    }

    Figures figures(long otherRevenue, SalesHistory.CreditOnly creditOnly) {
        Optional<Concentration.Measured> measured = switch (revenue.concentration()) {
            case Concentration.Measured known -> Optional.of(known);
            case Concentration.NoRevenue none -> Optional.empty();
        };
        long orders = 0;
        long repeatBuyers = 0;
        long repeatDays = 0;
        for (int i = 0; i < summaries.size(); i++) {
            orders += summaries.orders(i);
            repeatBuyers += summaries.repeats(i) > 0 ? 1 : 0;
            repeatDays += summaries.repeats(i);
        }
        return new Figures(money(shares.revenue()), money(otherRevenue),
                Optional.of(new Figures.CreditOnly(creditOnly.customers(), money(creditOnly.minor()))), orders,
                repeatBuyers, repeatDays,
                measured.map(Concentration.Measured::gini),
                measured.map(Concentration.Measured::giniCorrected).flatMap(Snapshot::optional),
                measured.map(Concentration.Measured::hhi), measured.map(Concentration.Measured::effective),
                revenue.negatives(), optional(OverdueRatios.meanGap(summaries)), classLines(), stateLines());
    }

    private List<Figures.ClassLine> classLines() {
        return shares.lines().stream().map(line -> new Figures.ClassLine(line.label(), line.customers(),
                money(line.revenue()), optional(line.heads()), optional(line.revenueShare()))).toList();
    }

    private List<Figures.StateLine> stateLines() {
        Map<RhythmState, Integer> heads = new EnumMap<>(RhythmState.class);
        Map<RhythmState, Total> totals = new EnumMap<>(RhythmState.class);
        for (int i = 0; i < sums.length; i++) {
            heads.merge(overdue.state(i), 1, Integer::sum);
            totals.computeIfAbsent(overdue.state(i), state -> new Total()).add(sums[i]);
        }
        return Arrays.stream(RhythmState.values()).map(state -> new Figures.StateLine(state.name(),
                heads.getOrDefault(state, 0), money(totals.getOrDefault(state, new Total()).asLong()))).toList();
    }

    Curve curve() {
        List<Curve.Point> points = revenue.pareto(CURVE_POINTS).stream()
                .map(point -> new Curve.Point(point.heads(), point.revenue())).toList();
        List<Curve.Cut> cuts = new ArrayList<>();
        long customers = 0;
        double positive = 0;
        double[] positives = positiveByClass();
        for (ClassShares.Line line : shares.lines()) {
            customers += line.customers();
            positive += positives[cuts.size()];
            cuts.add(new Curve.Cut(line.label(), customers, share((double) customers, summaries.size()),
                    share(positive, revenue.positiveTotal())));
        }
        return new Curve(points, cuts);
    }

    // the curve is drawn over the positive sums, so its cuts are too
    private double[] positiveByClass() {
        double[] positives = new double[classes.labels().size()];
        for (int i = 0; i < sums.length; i++) {
            positives[classes.at(i)] += Math.max(0, sums[i]);
        }
        return positives;
    }

    private static double share(double part, double whole) {
        return whole > 0 ? Math.min(1, part / whole) : 0;
    }

    Grid grid() {
        return new Grid(rfm.groups(), rfm.grid(sums).stream().map(cell -> new Grid.Cell(cell.recency(),
                cell.frequency(), cell.customers(), money(cell.revenue()), money(mean(cell)))).toList());
    }

    private static long mean(Rfm.Cell cell) {
        return cell.customers() == 0 ? 0 : Math.round((double) cell.revenue() / cell.customers());
    }

    private Money money(long minor) {
        return new Money(minor, currency);
    }

    private static Optional<Double> optional(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
