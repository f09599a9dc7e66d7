package org.wiederkehr.structure;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules an analysis was made by: with the same data they give the same snapshot again.
 *
 * @param source        SUMMARIES: the sums kept up to date by each sync; ORDERS: the orders until the day, summed up anew
 * @param dataUntil     last day there was data of when it was made
 * @param cuts          shares of revenue where A and B end
 * @param tertilesBelow firms with fewer customers are scored 1 to 3 instead of 1 to 5
 * @param kappa         gaps that the firm's rhythm weighs against a customer's own
 * @param pause         overdue ratio from which a customer pauses; {@code gone}: from which it is probably gone
 * @param formulas      version of the arithmetic
 */
public record Parameters(Source source, LocalDate dataUntil, List<Double> cuts, int tertilesBelow, double kappa,
        double pause, double gone, int formulas) {

    /** Where the numbers came from. */
    public enum Source {
        SUMMARIES, ORDERS
    }
}
