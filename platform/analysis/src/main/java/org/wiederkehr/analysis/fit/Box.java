package org.wiederkehr.analysis.fit;

/** The region searched: lower and upper bound of each coordinate. */
public final class Box {

    private final double[] low;
    private final double[] high;

    /** Bounds by position; each low below its high. */
    public Box(double[] low, double[] high) {
        this.low = low.clone();
        this.high = high.clone();
    }

    double[] clamp(double[] at) {
        double[] inside = at.clone();
        for (int i = 0; i < inside.length; i++) {
            inside[i] = Math.min(high[i], Math.max(low[i], inside[i]));
        }
        return inside;
    }

    /** Whether coordinate i lies on a bound and descending against {@code slope} would leave the box. */
    boolean blocks(int i, double at, double slope) {
        return (at <= low[i] && slope > 0) || (at >= high[i] && slope < 0);
    }

    boolean onEdge(int i, double at) {
        return at <= low[i] || at >= high[i];
    }
}
