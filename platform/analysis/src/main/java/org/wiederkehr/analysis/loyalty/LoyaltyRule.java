package org.wiederkehr.analysis.loyalty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * LOYAL: index at least {@code loyal}, relation at least {@code relation}, no part below {@code leastPart}. DISLOYAL: index
 * below {@code disloyal}, or price tolerance at most {@code priceTolerance} and at least one price switch. Else
 * CONDITIONALLY_LOYAL. A missing part has its weight shared out, and is never better than CONDITIONALLY_LOYAL.
 */
public record LoyaltyRule(Weights weights, double loyal, double relation, double leastPart, double disloyal,
        double priceTolerance) {

    public static final LoyaltyRule DEFAULT = new LoyaltyRule(Weights.DEFAULT, 70, 60, 50, 40, 20);

    /** How far a weight is shifted to see whether the class holds. */
    static final double SHIFT = .1;

    // weighted means that should be equal differ by this much
    private static final double ROUNDING = 1e-9;

    public LoyaltyRule {
        if (!(0 <= disloyal && disloyal <= loyal && loyal <= 100 && relation >= 0 && relation <= 100 && leastPart >= 0
                && leastPart <= 100 && priceTolerance >= 0 && priceTolerance <= 100))
            throw new IllegalArgumentException("thresholds %s %s %s %s %s".formatted(loyal, relation, leastPart,
                    disloyal, priceTolerance));
    }

    public Loyalty judge(Evidence evidence) {
        Map<Part, Double> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            OptionalDouble value = evidence.part(part);
            if (value.isPresent())
                parts.put(part, value.getAsDouble());
        }
        OptionalDouble index = weights.index(parts);
        if (index.isEmpty())
            return new Loyalty.NoEvidence();
        Decision decision = decide(index.getAsDouble(), parts, evidence);
        Sensitivity sensitivity = Sensitivity.of(this, parts, evidence, decision.type());
        return new Loyalty.Judged(decision.type(), index.getAsDouble(), parts, decision.reasons(),
                confidence(parts, evidence, sensitivity), sensitivity);
    }

    LoyaltyType type(double index, Map<Part, Double> parts, Evidence evidence) {
        return decide(index, parts, evidence).type();
    }

    private record Decision(LoyaltyType type, List<Reason> reasons) {}

    private Decision decide(double index, Map<Part, Double> parts, Evidence evidence) {
        OptionalDouble tolerance = evidence.value(Criterion.PRICE_TOLERANCE);
        if (tolerance.isPresent() && tolerance.getAsDouble() <= priceTolerance && evidence.priceSwitches() > 0)
            return new Decision(LoyaltyType.DISLOYAL, List.of(new Reason.SwitchesForPrice(tolerance.getAsDouble(),
                    priceTolerance, evidence.priceSwitches())));
        if (index < disloyal - ROUNDING)
            return new Decision(LoyaltyType.DISLOYAL, List.of(new Reason.IndexBelow(index, disloyal)));
        List<Reason> shortOf = shortOfLoyal(index, parts);
        if (!shortOf.isEmpty())
            return new Decision(LoyaltyType.CONDITIONALLY_LOYAL, shortOf);
        double weakest = Collections.min(parts.values());
        return new Decision(LoyaltyType.LOYAL,
                List.of(new Reason.AllMet(index, parts.getOrDefault(Part.RELATION, 0.), weakest)));
    }

    private List<Reason> shortOfLoyal(double index, Map<Part, Double> parts) {
        List<Reason> reasons = new ArrayList<>();
        for (Part part : Part.values()) {
            double needed = part == Part.RELATION ? Math.max(relation, leastPart) : leastPart;
            Double value = parts.get(part);
            if (value == null)
                reasons.add(new Reason.PartMissing(part));
            else if (value < needed - ROUNDING)
                reasons.add(new Reason.PartBelow(part, value, needed));
        }
        if (index < loyal - ROUNDING)
            reasons.add(new Reason.IndexBelow(index, loyal));
        return reasons;
    }

    private static Confidence confidence(Map<Part, Double> parts, Evidence evidence, Sensitivity sensitivity) {
        if (parts.size() < Part.values().length || evidence.coverage() < .5)
            return Confidence.LOW;
        return evidence.coverage() >= .8 && sensitivity.classHolds() ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
