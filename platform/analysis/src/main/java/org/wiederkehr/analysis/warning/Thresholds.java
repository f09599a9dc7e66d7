package org.wiederkehr.analysis.warning;

/**
 * Where each indicator turns, with the defaults of requirements D7. Limits are reached by equality, except those of an
 * open complaint, which is bad only when open for longer.
 *
 * @param overdue            ratio
 * @param wallet             change over two quarters
 * @param orderValue         change against the own median
 * @param complaintDays      days open, to be exceeded
 * @param complaintsRed      complaints in 90 days that are red
 * @param successorDays      days after which a missing successor is red
 * @param paymentDays        days later than the own median
 * @param dunningRed         dunning level that is red
 * @param promiseDays        days before a promise is due
 * @param noticeDays         days before the notice date: yellow is the larger
 * @param surveyFall         points against the survey before
 * @param surveyLow          points of 10 that are red
 */
public record Thresholds(Limits overdue, Limits wallet, Limits orderValue, Limits complaintDays, int complaintsRed,
        int successorDays, Limits paymentDays, int dunningRed, int promiseDays, Limits noticeDays, double surveyFall,
        double surveyLow) {

    public static final Thresholds DEFAULT = new Thresholds(new Limits(1.5, 3), new Limits(-.15, -.30),
            new Limits(-.25, -.50), new Limits(5, 10), 2, 30, new Limits(10, 30), 2, 3, new Limits(90, 30), 2, 6);

    public Thresholds {
        requireRising("overdue", overdue);
        requireRising("complaint days", complaintDays);
        requireRising("payment days", paymentDays);
        requireFalling("wallet", wallet);
        requireFalling("order value", orderValue);
        requireFalling("notice days", noticeDays);
    }

    private static void requireRising(String name, Limits limits) {
        if (limits.red() < limits.yellow())
            throw new IllegalArgumentException("%s: red at %s before yellow at %s".formatted(name, limits.red(),
                    limits.yellow()));
    }

    private static void requireFalling(String name, Limits limits) {
        if (limits.red() > limits.yellow())
            throw new IllegalArgumentException("%s: red at %s before yellow at %s".formatted(name, limits.red(),
                    limits.yellow()));
    }
}
