package org.wiederkehr.analysis.loyalty;

/** Which rule decided, with its numbers. */
public sealed interface Reason {

    /** Everything a loyal customer needs is there. */
    record AllMet(double index, double relation, double weakestPart) implements Reason {}

    /** Index below what is needed for the class above. */
    record IndexBelow(double index, double needed) implements Reason {}

    /** One part below what loyalty needs of it. */
    record PartBelow(Part part, double value, double needed) implements Reason {}

    /** Without this part nobody is called loyal. */
    record PartMissing(Part part) implements Reason {}

    /** Bears no higher price and has already left for a lower one. */
    record SwitchesForPrice(double priceTolerance, double limit, int switches) implements Reason {}
}
