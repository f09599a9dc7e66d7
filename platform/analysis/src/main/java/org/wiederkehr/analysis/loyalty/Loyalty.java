package org.wiederkehr.analysis.loyalty;

import java.util.List;
import java.util.Map;

/** A judgement of one customer, or the admission that there is nothing to judge by. */
public sealed interface Loyalty {

    /**
     * @param index   0 to 100
     * @param parts   0 to 100 for each known part
     * @param reasons what decided: for LOYAL and DISLOYAL the rule that held, else all that is short of loyal; never empty
     */
    record Judged(LoyaltyType type, double index, Map<Part, Double> parts, List<Reason> reasons, Confidence confidence,
            Sensitivity sensitivity) implements Loyalty {

        public Judged {
            parts = Map.copyOf(parts);
            reasons = List.copyOf(reasons);
        }
    }

    /** Nothing is known, or only what has no weight. */
    record NoEvidence() implements Loyalty {}
}
