package org.wiederkehr.analysis.loyalty;

import java.util.Map;

/**
 * What other weights would have said: each weight ten points up and down, the others in proportion.
 *
 * @param lowest     index under any of these weights; likewise {@code highest}
 * @param classHolds none of them changes the class
 */
public record Sensitivity(double lowest, double highest, boolean classHolds) {

    static Sensitivity of(LoyaltyRule rule, Map<Part, Double> parts, Evidence evidence, LoyaltyType type) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        boolean holds = true;
        for (Part part : Part.values()) {
            for (double by : new double[]{-LoyaltyRule.SHIFT, 0, LoyaltyRule.SHIFT}) {
                var index = rule.weights().shifted(part, by).index(parts);
                // weights that leave nothing known say nothing
                if (index.isEmpty())
                    continue;
                lowest = Math.min(lowest, index.getAsDouble());
                highest = Math.max(highest, index.getAsDouble());
                holds &= rule.type(index.getAsDouble(), parts, evidence) == type;
            }
        }
        return new Sensitivity(lowest, highest, holds);
    }
}
