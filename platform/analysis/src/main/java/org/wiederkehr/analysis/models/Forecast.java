package org.wiederkehr.analysis.models;

/** What a model says about each customer of a cohort, in the cohort's order. */
public final class Forecast {

    private final double[] alive;
    private final double[] expected;

    Forecast(double[] alive, double[] expected) {
        this.alive = alive;
        this.expected = expected;
    }

    public int size() {
        return alive.length;
    }

    /** P(alive) of customer i. */
    public double alive(int i) {
        return alive[i];
    }

    /** Expected purchases of customer i within the time ahead. */
    public double expected(int i) {
        return expected[i];
    }

    /** Expected purchases of all customers together. */
    public double totalExpected() {
        double sum = 0;
        for (double e : expected) {
            sum += e;
        }
        return sum;
    }

    /** Mean P(alive). */
    public double meanAlive() {
        double sum = 0;
        for (double a : alive) {
            sum += a;
        }
        return alive.length == 0 ? Double.NaN : sum / alive.length;
    }

    /** Tuple by tuple; what holds while alive depends on (x, T) only and is kept per run, unless {@code perTuple}. */
    static Forecast of(Cohort cohort, double ahead, PurchaseModel model, boolean perTuple) {
        Tuples tuples = cohort.tuples();
        double[] alive = tuples.each(cohort.ticksPerUnit(), model::alive, true);
        double[] expected = tuples.each(cohort.ticksPerUnit(),
                (x, recency, age) -> model.expectedIfAlive(x, recency, age, ahead), perTuple);
        for (int i = 0; i < alive.length; i++) {
            expected[i] *= alive[i];
        }
        return new Forecast(tuples.scatter(alive), tuples.scatter(expected));
    }
}
