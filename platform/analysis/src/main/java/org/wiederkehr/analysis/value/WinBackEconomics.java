package org.wiederkehr.analysis.value;

import java.util.OptionalDouble;

/**
 * Regain profit after Stauss and Friege, with the baseline of those who would have come back by themselves.
 *
 * @param value       second lifetime value, minor units
 * @param contactCost spent on every attempt, 0 or more
 * @param bonusCost   spent on every success, 0 or more
 */
public record WinBackEconomics(double value, double contactCost, double bonusCost) {

    public WinBackEconomics {
        if (!Double.isFinite(value) || !(contactCost >= 0 && bonusCost >= 0) || Double.isInfinite(contactCost)
                || Double.isInfinite(bonusCost))
            throw new IllegalArgumentException(
                    "value %s, contact %s, bonus %s".formatted(value, contactCost, bonusCost));
    }

    /** Expected profit of an attempt as if nobody came back by himself: p₁·V - p₁·C_bonus - C_contact. */
    public double naive(double success) {
        return success * value - success * bonusCost - contactCost;
    }

    /** Expected gain over doing nothing: (p₁-p₀)·V - p₁·C_bonus - C_contact. */
    public double incremental(double success, double byThemselves) {
        return (success - byThemselves) * value - success * bonusCost - contactCost;
    }

    /** The success probability above which an attempt pays; empty when none does, because the bonus eats the value. */
    public OptionalDouble breakEven(double byThemselves) {
        return value <= bonusCost
                ? OptionalDouble.empty()
                : OptionalDouble.of((contactCost + byThemselves * value) / (value - bonusCost));
    }

    /** Months until a success has paid for the attempts it took and for its bonus; empty when never. */
    public OptionalDouble paybackMonths(double success, double monthlyMargin) {
        return success > 0 && monthlyMargin > 0
                ? OptionalDouble.of((contactCost / success + bonusCost) / monthlyMargin)
                : OptionalDouble.empty();
    }
}
