package org.wiederkehr.analysis.models;

import org.wiederkehr.analysis.special.Residual;

/**
 * A fitted model of one customer base. Times are in the unit the parameters were fitted in; x, t_x and T mean what they
 * mean in {@link Cohort}. Every answer is finite, probabilities lie in [0, 1].
 */
public sealed interface PurchaseModel permits BetaGeometric, ParetoNbd, BetaBernoulli {

    /** P(alive): the customer has not dropped out by T. */
    double alive(int x, double recency, double age);

    /** Expected purchases in (T, T + ahead] of a customer who is alive at T. */
    double expectedIfAlive(int x, double recency, double age, double ahead);

    /** P(at least one purchase in (T, T + ahead]) of a customer who is alive at T. */
    double chanceIfAlive(int x, double recency, double age, double ahead);

    /** Expected repeat purchases of a newcomer within {@code time} of the first purchase. */
    double expectedOfNewcomer(double time);

    /** P(X(time) = x): a newcomer makes exactly x repeat purchases within {@code time}. */
    double probability(int x, double time);

    /** P(alive) and expected purchases of a whole cohort; {@code ahead} in units. */
    Forecast forecast(Cohort cohort, double ahead);

    /** P(at least one purchase within {@code ahead}) of each customer of a cohort. */
    default double[] chances(Cohort cohort, double ahead) {
        Tuples tuples = cohort.tuples();
        return tuples
                .scatter(tuples.each(cohort.ticksPerUnit(), (x, recency, age) -> chance(x, recency, age, ahead), true));
    }

    /** Expected purchases in (T, T + ahead]. */
    default double expected(int x, double recency, double age, double ahead) {
        return alive(x, recency, age) * expectedIfAlive(x, recency, age, ahead);
    }

    /** P(at least one purchase in (T, T + ahead]). */
    default double chance(int x, double recency, double age, double ahead) {
        return alive(x, recency, age) * chanceIfAlive(x, recency, age, ahead);
    }

    /**
     * Discounted expected residual transactions: the purchases still to come, each discounted with the continuous rate
     * {@code discount} per unit from today (Fader/Hardie/Lee 2005, "RFM and CLV"); the BG/BB with its own rate per round.
     */
    default double residual(int x, double recency, double age, double discount) {
        return alive(x, recency, age) * Residual.of(t -> expectedIfAlive(x, recency, age, t), discount);
    }

    /** The same up to {@code horizon} units ahead. */
    default double residual(int x, double recency, double age, double discount, double horizon) {
        return alive(x, recency, age)
                * Residual.until(t -> expectedIfAlive(x, recency, age, t), discount, horizon);
    }
}
