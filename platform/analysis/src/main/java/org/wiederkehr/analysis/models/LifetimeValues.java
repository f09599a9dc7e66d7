package org.wiederkehr.analysis.models;

import org.wiederkehr.analysis.special.Residual;

/**
 * Value of the purchases still to come: expected discounted purchases times expected value of a purchase times margin
 * (Fader/Hardie/Lee 2005, "RFM and CLV"), customer by customer.
 *
 * @param horizon  units of time ahead that count
 * @param discount continuous rate per unit of time
 * @param margin   contribution per unit of revenue, 0..1
 */
public record LifetimeValues(double horizon, double discount, double margin) {

    public LifetimeValues {
        if (!(horizon >= 0 && discount >= 0) || !Double.isFinite(horizon + discount + margin)) {
            throw new IllegalArgumentException("horizon " + horizon + ", discount " + discount + ", margin " + margin);
        }
    }

    /** The continuous rate per unit that a yearly rate means where a year has {@code unitsPerYear}. */
    public static double continuous(double yearly, double unitsPerYear) {
        return Math.log1p(yearly) / unitsPerYear;
    }

    /**
     * One value per customer, in the unit of money of {@code spend}; both columns in the same order.
     *
     * @param spend as {@code value} takes it: arithmetic means for the Gamma-Gamma model, geometric ones
     *              ({@link LogSpend#geometric}) for the log-normal one
     */
    public double[] of(PurchaseModel model, SpendModel value, Cohort cohort, Spend spend) {
        if (cohort.size() != spend.size()) {
            throw new IllegalArgumentException(cohort.size() + " customers, " + spend.size() + " of them with spend");
        }
        double[] purchases = discounted(model, cohort);
        for (int i = 0; i < purchases.length; i++) {
            double each = value.expected(spend.counts(i) ? spend.purchases(i) : 0, spend.mean(i));
            purchases[i] = purchases[i] == 0 ? 0 : purchases[i] * each * margin;
        }
        return purchases;
    }

    /** Expected purchases within the horizon, each discounted to today. */
    public double[] discounted(PurchaseModel model, Cohort cohort) {
        Tuples tuples = cohort.tuples();
        boolean perTuple = model instanceof BetaGeometric b && b.k() > 1;
        // the BG/BB discounts round by round, with the rate that compounds to the same
        double[] worth = tuples.each(cohort.ticksPerUnit(),
                (x, recency, age) -> model instanceof BetaBernoulli rounds
                        ? rounds.residualIfAlive(x, age, Math.expm1(discount), horizon)
                        : Residual.until(t -> model.expectedIfAlive(x, recency, age, t), discount, horizon),
                perTuple);
        double[] alive = tuples.scatter(worth);
        Forecast forecast = model.forecast(cohort, 0);
        for (int i = 0; i < alive.length; i++) {
            alive[i] *= forecast.alive(i);
        }
        return alive;
    }
}
