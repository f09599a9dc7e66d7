package org.wiederkehr.analysis.value;

/**
 * How fast the chance of winning back fades, from attempts made: success probability p·2^(-days/h), by maximum likelihood
 * over h from a day to ten years with the best p for each.
 */
public sealed interface HalfLife {

    int LEAST_ATTEMPTS = 100;
    int LEAST_SUCCESSES = 20;

    /**
     * @param days   1, the least that is looked for, where all fading is over within the first day
     * @param atOnce success probability on the day of leaving
     */
    record Measured(double days, double atOnce, int attempts) implements HalfLife {}

    /** No fading can be seen in these attempts: the likelihood only grows towards an endless half-life. */
    record NoFading(int attempts) implements HalfLife {}

    /** Keep the default. */
    record TooFew(int attempts, int successes) implements HalfLife {}

    /** @param days since leaving, 0 or more, one per attempt */
    static HalfLife of(double[] days, boolean[] regained) {
        if (days.length != regained.length)
            throw new IllegalArgumentException("columns differ in length");
        int successes = 0;
        for (boolean success : regained)
            successes += success ? 1 : 0;
        if (days.length < LEAST_ATTEMPTS || successes < LEAST_SUCCESSES || successes == days.length)
            return new TooFew(days.length, successes);
        FadingChance fading = new FadingChance(days, regained);
        double best = fading.bestHalfLife();
        return best >= FadingChance.LONGEST * .99
                ? new NoFading(days.length)
                : new Measured(best, fading.bestAtOnce(best), days.length);
    }
}
