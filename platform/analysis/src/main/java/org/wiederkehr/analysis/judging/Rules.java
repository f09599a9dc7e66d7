package org.wiederkehr.analysis.judging;

import java.util.Optional;

import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.rhythm.HiatusRule;
import org.wiederkehr.analysis.rhythm.OverdueRatios;
import org.wiederkehr.analysis.rhythm.OverdueRule;

/** The contenders that are no models. */
final class Rules {

    private final CustomerSummaries known;
    private final double ahead;
    private final double tenantRate;

    /** {@code ahead} in units of time. */
    Rules(CustomerSummaries known, double ahead) {
        this.known = known;
        this.ahead = ahead;
        double repeats = 0;
        double time = 0;
        for (int i = 0; i < known.size(); i++) {
            repeats += known.repeats(i);
            time += known.age(i);
        }
        tenantRate = time > 0 ? repeats / time : 0;
    }

    Prediction tenantMean() {
        double[] expected = new double[known.size()];
        java.util.Arrays.fill(expected, tenantRate * ahead);
        return of(Contender.TENANT_MEAN, expected, expected);
    }

    Prediction pastRate() {
        double[] expected = pastRates();
        return of(Contender.PAST_RATE, expected, expected);
    }

    /** {@code limit}: the silence, in units of time, that still counts as active. */
    Prediction hiatus(HiatusRule rule) {
        double[] expected = pastRates();
        double[] rank = new double[known.size()];
        for (int i = 0; i < rank.length; i++) {
            rank[i] = -known.hiatus(i);
            expected[i] = rule.isActive(known, i) ? expected[i] : 0;
        }
        return of(Contender.HIATUS_RULE, expected, rank);
    }

    /** The own rhythm goes on for who is active, half of it for a pause, nothing for who is probably gone. */
    Prediction overdue() {
        OverdueRatios ratios = OverdueRatios.of(known, OverdueRule.DEFAULT);
        double[] expected = new double[known.size()];
        double[] rank = new double[known.size()];
        for (int i = 0; i < rank.length; i++) {
            double purchases = ahead / ratios.expectedGap(i).orElse(Double.POSITIVE_INFINITY);
            expected[i] = purchases * switch (ratios.state(i)) {
                case ACTIVE -> 1;
                case PAUSE -> 0.5;
                case PROBABLY_GONE, UNKNOWN -> 0;
            };
            rank[i] = -ratios.ratio(i).orElse(Double.MAX_VALUE);
        }
        return of(Contender.OVERDUE_RATIO, expected, rank);
    }

    private double[] pastRates() {
        double[] rates = new double[known.size()];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = known.age(i) > 0 ? known.repeats(i) / known.age(i) * ahead : 0;
        }
        return rates;
    }

    /** Purchases at a constant rate: the chance of at least one is 1 − e^−expected. */
    private static Prediction of(Contender contender, double[] expected, double[] rank) {
        double[] chance = new double[expected.length];
        for (int i = 0; i < chance.length; i++) {
            chance[i] = -Math.expm1(-expected[i]);
        }
        return new Prediction(contender, Optional.empty(), expected, chance, rank, Double.NaN);
    }
}
