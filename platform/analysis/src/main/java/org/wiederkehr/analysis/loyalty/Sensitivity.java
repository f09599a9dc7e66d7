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
        for (Part part : Part.values()) {
            for (double by : new double[]{-LoyaltyRule.SHIFT, 0, LoyaltyRule.SHIFT}) {
                var index = rule.weights().shifted(part, by).index(parts);
                // weights that leave nothing known say nothing
                if (index.isEmpty())
                    continue;
                lowest = Math.min(lowest, index.getAsDouble());
                highest = Math.max(highest, index.getAsDouble());
            }
        }
        // with the parts as they are a higher index is never a worse class: the extremes speak for all between
        boolean holds = rule.type(lowest, parts, evidence) == type && rule.type(highest, parts, evidence) == type;
        return new Sensitivity(lowest, highest, holds);
    }
}
