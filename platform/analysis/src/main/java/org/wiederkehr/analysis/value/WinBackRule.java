package org.wiederkehr.analysis.value;

import java.util.OptionalDouble;

/**
 * Pursue when an attempt pays with at least {@code pursue} certainty, drop at {@code drop} or less, test in between. An
 * attempt pays when the success probability is above the break-even of {@link WinBackEconomics}; both the probability and
 * the value may be uncertain.
 */
public record WinBackRule(double pursue, double drop) {

    public static final WinBackRule DEFAULT = new WinBackRule(.7, .3);

    public WinBackRule {
        if (!(drop >= 0 && pursue <= 1 && drop < pursue))
            throw new IllegalArgumentException("pursue %s, drop %s".formatted(pursue, drop));
    }

    /**
     * @param success      what is known of the success probability for this reason and measure
     * @param byThemselves share that comes back without an attempt, from the hold-out
     */
    public Verdict judge(WinBackEconomics economics, Chance success, double byThemselves) {
        return judge(SecondLifetimeValue.certain(economics.value()), economics.contactCost(), economics.bonusCost(),
                success, byThemselves);
    }

    public Verdict judge(SecondLifetimeValue value, double contactCost, double bonusCost, Chance success,
            double byThemselves) {
        if (!(byThemselves >= 0 && byThemselves <= 1))
            throw new IllegalArgumentException("by themselves " + byThemselves);
        double certainty = 0;
        for (int of = 0; of < value.cases(); of++) {
            OptionalDouble breakEven = new WinBackEconomics(value.value(of), contactCost, bonusCost)
                    .breakEven(byThemselves);
            certainty += breakEven.isPresent() ? success.above(breakEven.getAsDouble()) / value.cases() : 0;
        }
        certainty = Math.min(1, certainty);
        if (value.mean() <= bonusCost)
            return new Verdict.Drop(certainty, Verdict.Why.BONUS_EATS_VALUE);
        if (certainty >= pursue)
            return new Verdict.Pursue(certainty);
        return certainty <= drop
                ? new Verdict.Drop(certainty, Verdict.Why.UNLIKELY_TO_PAY)
                : new Verdict.Test(certainty);
    }
}
