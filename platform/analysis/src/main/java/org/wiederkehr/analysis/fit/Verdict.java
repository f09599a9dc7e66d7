package org.wiederkehr.analysis.fit;

/** How a fit ended. Every fit has one; parameters without a verdict do not leave this package. */
public sealed interface Verdict {

    /** What it rests on. */
    Evidence evidence();

    /** Whether the parameters may be used for predictions about single customers. */
    default boolean usable() {
        return this instanceof Converged || this instanceof PriorDominated;
    }

    /** A maximum inside the region, with a positive definite Hessian. */
    record Converged(Evidence evidence) implements Verdict {}

    /** A maximum, but in one direction at least half of what is known comes from the prior. */
    record PriorDominated(Evidence evidence, double weight) implements Verdict {}

    /**
     * The likelihood rises towards an edge: these rows cannot tell the parameter.
     *
     * @param parameter the name of the parameter concerned, or "-" where it is no single one
     */
    record Boundary(Evidence evidence, Edge edge, String parameter) implements Verdict {}

    /** No answer. */
    record Failed(Evidence evidence, Cause cause) implements Verdict {}

    /** Which edge. */
    enum Edge {
        /** P(alive) would be 1 for everybody: no churn identifiable in this window. */
        NO_CHURN_IDENTIFIABLE,
        /** Nobody came back: frequency and dropout cannot be told apart. */
        NO_REPEAT_PURCHASES,
        /** A parameter is so large or small that the spread between customers it describes has vanished. */
        PARAMETER_AT_LIMIT,
        /** A ridge: parameters a factor of twenty apart fit alike. */
        FLAT,
        /** The fitted distribution has no finite mean. */
        INFINITE_MEAN
    }

    /** Why there is no answer. */
    enum Cause {
        TOO_FEW_CUSTOMERS, NOT_FINITE, NO_MAXIMUM_FOUND,
        /** BG/BB needs at most one purchase per round and at most a thousand rounds, a round being the unit. */
        NOT_IN_ROUNDS
    }
}
