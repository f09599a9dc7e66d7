package org.wiederkehr.analysis.fit;

/**
 * A positive parameter and the range in which it says something about customers; outside, the verdict is "boundary".
 *
 * @param name   as in the literature, for example "r" or "alpha"
 * @param lowest in the scaled units of the fit
 */
public record Limit(String name, double lowest, double highest) {

    public Limit {
        if (!(lowest > 0 && lowest < highest)) {
            throw new IllegalArgumentException("limits of " + name + ": " + lowest + ", " + highest);
        }
    }

    boolean holds(double coordinate) {
        return coordinate > Math.log(lowest) && coordinate < Math.log(highest);
    }
}
