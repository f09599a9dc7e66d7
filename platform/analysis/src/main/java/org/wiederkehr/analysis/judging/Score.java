package org.wiederkehr.analysis.judging;

import java.util.List;
import java.util.Optional;

import org.wiederkehr.analysis.models.Bootstrap.Interval;
import org.wiederkehr.analysis.models.Fit;
import org.wiederkehr.analysis.models.PurchaseModel;

/**
 * How one contender did on one split. All figures are over the customers known at the origin; a contender without answer
 * (a model that could not be fitted) has NaN and empty lists.
 *
 * @param fit             of a model, empty for a rule
 * @param totalExpected   purchases expected of all customers together
 * @param totalError      (expected − actual) / actual; NaN where nobody bought
 * @param mae             mean absolute error of a customer's purchases
 * @param rmse            root of the mean squared error of a customer's purchases
 * @param rmseInterval    its 90 % bootstrap interval over customers
 * @param auc             chance that a customer who bought again ranks above one who did not; NaN if all or none did
 * @param brier           mean squared error of the chance of buying again
 * @param meanAlive       mean P(alive) of a model, NaN for a rule
 * @param calibration     ten groups by chance
 * @param byFrequency     by repeat purchases 0..6 and 7 or more
 * @param byRecency       eight groups by time since the last purchase
 * @param frequencies     customers with x repeat purchases in the calibration, actual and expected, of a model
 * @param tracking        repeat purchases over time, actual and expected, of a model
 */
public record Score(Contender contender, Optional<Fit<PurchaseModel>> fit, double totalExpected, double totalError,
        double mae, double rmse, Interval rmseInterval, double auc, double brier, double meanAlive,
        List<Group> calibration,
        List<Group> byFrequency, List<Group> byRecency, List<Count> frequencies, List<Track> tracking) {

    public Score {
        calibration = List.copyOf(calibration);
        byFrequency = List.copyOf(byFrequency);
        byRecency = List.copyOf(byRecency);
        frequencies = List.copyOf(frequencies);
        tracking = List.copyOf(tracking);
    }

    /**
     * Customers taken together: what was said of them, what they did.
     *
     * @param from      lower end of what the group is formed by (chance, x, units since the last purchase)
     * @param to        upper end
     * @param expected  mean expected purchases
     * @param actual    mean purchases
     * @param chance    mean chance of buying again
     * @param bought    share who bought again
     */
    public record Group(double from, double to, int customers, double expected, double actual, double chance,
            double bought) {}

    /** Customers with x repeat purchases in the calibration; the last count is "x or more". */
    public record Count(int x, int actual, double expected) {}

    /**
     * Repeat purchases of all customers up to a time and within its last unit.
     *
     * @param time units since the first order of all
     */
    public record Track(int time, boolean heldOut, double actual, double expected, double actualWithin,
            double expectedWithin) {}
}
