package org.wiederkehr.analysis.value;

/** The likelihood behind {@link HalfLife}. */
final class FadingChance {

    static final double LONGEST = 3650;
    private static final double ALMOST_ONE = 1 - 1e-9;

    private final double[] days;
    private final boolean[] regained;

    FadingChance(double[] days, boolean[] regained) {
        this.days = days;
        this.regained = regained;
    }

    // the profile may have several humps: a coarse look at all of it, then a fine one around the best
    double bestHalfLife() {
        int steps = 60;
        double width = Math.log(LONGEST) / steps;
        double best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int step = 0; step <= steps; step++) {
            double here = profile(Math.exp(step * width));
            if (here > highest) {
                highest = here;
                best = step * width;
            }
        }
        double low = Math.max(0, best - width);
        double high = Math.min(Math.log(LONGEST), best + width);
        while (high - low > 1e-6) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (profile(Math.exp(left)) < profile(Math.exp(right)))
                low = left;
            else
                high = right;
        }
        return Math.exp((low + high) / 2);
    }

    private double profile(double halfLife) {
        double atOnce = bestAtOnce(halfLife);
        double sum = 0;
        for (int i = 0; i < days.length; i++) {
            double chance = Math.min(ALMOST_ONE, atOnce * Math.pow(2, -days[i] / halfLife));
            sum += regained[i] ? Math.log(Math.max(chance, Double.MIN_NORMAL)) : Math.log1p(-chance);
        }
        return sum;
    }

    // the slope in p falls, so halving finds its zero
    double bestAtOnce(double halfLife) {
        double low = 0;
        double high = ALMOST_ONE;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            double slope = 0;
            for (int of = 0; of < days.length; of++) {
                double fade = Math.pow(2, -days[of] / halfLife);
                slope += regained[of] ? 1 / middle : -fade / (1 - middle * fade);
            }
            if (slope > 0)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }
}
