package org.wiederkehr.analysis.warning;

/**
 * Where yellow and where red begins; the limit itself counts. For what falls, limits are negative and red is the lower.
 */
public record Limits(double yellow, double red) {

    public Limits {
        if (!Double.isFinite(yellow) || !Double.isFinite(red))
            throw new IllegalArgumentException("limits %s, %s".formatted(yellow, red));
    }
}
