package org.wiederkehr.analysis.loyalty;

import java.util.Map;
import java.util.OptionalDouble;

/** How much each part weighs; adds up to 1. */
public record Weights(double behaviour, double attitude, double relation) {

    public static final Weights DEFAULT = new Weights(.4, .3, .3);

    public Weights {
        if (!(behaviour >= 0 && attitude >= 0 && relation >= 0)
                || !(Math.abs(behaviour + attitude + relation - 1) < 1e-9))
            throw new IllegalArgumentException("weights %s, %s, %s".formatted(behaviour, attitude, relation));
    }

    public double of(Part part) {
        return switch (part) {
            case BEHAVIOUR -> behaviour;
            case ATTITUDE -> attitude;
            case RELATION -> relation;
        };
    }

    /** One weight raised or lowered, within 0 to 1, at the cost of the others in their proportion. */
    Weights shifted(Part part, double by) {
        double shifted = Math.max(0, Math.min(1, of(part) + by));
        double others = 1 - of(part);
        return new Weights(scaled(Part.BEHAVIOUR, part, shifted, others), scaled(Part.ATTITUDE, part, shifted, others),
                scaled(Part.RELATION, part, shifted, others));
    }

    private double scaled(Part each, Part part, double shifted, double others) {
        if (each == part)
            return shifted;
        // where one part has all the weight, the others share what it loses
        return (1 - shifted) * (others > 0 ? of(each) / others : .5);
    }

    /** Weighted mean of the known parts, the weights of the missing ones shared out; empty when nothing has weight. */
    OptionalDouble index(Map<Part, Double> parts) {
        double sum = 0;
        double weight = 0;
        for (Part part : Part.values()) {
            Double value = parts.get(part);
            if (value != null) {
                sum += of(part) * value;
                weight += of(part);
            }
        }
        return weight > 0 ? OptionalDouble.of(Math.min(100, sum / weight)) : OptionalDouble.empty();
    }
}
