package org.wiederkehr.analysis.structure;

/** So many of the customers bring so much of the revenue; both shares from 0 to 1. */
public record CurvePoint(double heads, double revenue) {

    public CurvePoint {
        if (!(heads >= 0 && heads <= 1 && revenue >= 0 && revenue <= 1))
            throw new IllegalArgumentException("heads %s, revenue %s".formatted(heads, revenue));
    }
}
