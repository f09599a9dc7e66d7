package org.wiederkehr.analysis.value;

/**
 * Discounted expected margin: Σ m·s^(t-1)/(1+d)^t over years t = 1 to H. For a first life (CLV) or, with the margin and
 * survival of second lives, for what is left after winning back (SLTV). The first year's margin is certain, so the
 * survival counts from the second on.
 *
 * @param survival yearly, 0 to 1
 * @param discount yearly, above -1; 0.1 for 10 %
 * @param years    1 or more
 */
public record LifetimeValue(double survival, double discount, int years) {

    public LifetimeValue {
        requireRates(survival, discount);
        if (years < 1)
            throw new IllegalArgumentException(years + " years");
    }

    private static void requireRates(double survival, double discount) {
        if (!(survival >= 0 && survival <= 1))
            throw new IllegalArgumentException("survival " + survival);
        if (!(discount > -1) || Double.isInfinite(discount))
            throw new IllegalArgumentException("discount " + discount);
    }

    /** @param margin contribution margin of a year in which the customer is there */
    public double of(double margin) {
        return margin * factor();
    }

    /** How many of the first year's margins the whole is worth. */
    public double factor() {
        double sum = 0;
        double term = 1 / (1 + discount);
        for (int year = 1; year <= years && term > 0; year++) {
            sum += term;
            term *= survival / (1 + discount);
        }
        return sum;
    }

    /** A margin of its own for each year; as many years as margins are given, at most {@link #years}. */
    public double of(double[] margins) {
        double sum = 0;
        double weight = 1 / (1 + discount);
        for (int year = 0; year < Math.min(years, margins.length); year++) {
            sum += weight * margins[year];
            weight *= survival / (1 + discount);
        }
        return sum;
    }

    /**
     * The same without end: m/(1+d-s). Also what a lasting yearly discount of m costs.
     *
     * @throws IllegalArgumentException when 1+d is not above s: such a sum has no end
     */
    public static double perpetual(double margin, double survival, double discount) {
        requireRates(survival, discount);
        if (!(1 + discount > survival))
            throw new IllegalArgumentException("survival %s and discount %s never end".formatted(survival, discount));
        return margin / (1 + discount - survival);
    }

    /** The trade's simple value, shown beside the others: mean yearly revenue during the membership. */
    public static double simple(double revenue, double yearsOfMembership) {
        if (!(yearsOfMembership > 0))
            throw new IllegalArgumentException(yearsOfMembership + " years of membership");
        return revenue / yearsOfMembership;
    }
}
