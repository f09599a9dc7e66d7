package org.wiederkehr.analysis.loyalty;

/** Behaviour put on the scale of 0 to 100, so that it can stand beside the answers of a questionnaire. */
public final class Behaviour {

    /** Years of membership that are worth half the points. */
    public static final double TENURE_HALF_YEARS = 3;

    private Behaviour() {}

    /**
     * Regularity from the shape of the gaps (1 chance, large regular): 50 for chance, 75 for a shape of 3, towards 100
     * for a clockwork and 0 for bursts. The share k/(k+1).
     */
    public static double orderRegularity(double gapShape) {
        require(gapShape > 0, gapShape);
        return Double.isInfinite(gapShape) ? 100 : 100 * gapShape / (gapShape + 1);
    }

    /** 0 for a newcomer, 50 after {@link #TENURE_HALF_YEARS} years, towards 100. */
    public static double tenure(double years) {
        require(years >= 0, years);
        return 100 * -Math.expm1(-years / TENURE_HALF_YEARS * Math.log(2));
    }

    /** 50 when the share of wallet holds, 100 when it has grown by half or more, 0 when it has shrunk by half or more. */
    public static double walletTrend(double change) {
        require(!Double.isNaN(change), change);
        return Math.max(0, Math.min(100, 50 + 100 * change));
    }

    /** Share of the payments that came on time. */
    public static double punctualPayment(long punctual, long payments) {
        require(punctual >= 0 && payments >= punctual && payments > 0, (double) punctual);
        return 100. * punctual / payments;
    }

    private static void require(boolean sound, double value) {
        if (!sound)
            throw new IllegalArgumentException("out of range: " + value);
    }
}
