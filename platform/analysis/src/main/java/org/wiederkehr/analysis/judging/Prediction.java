package org.wiederkehr.analysis.judging;

import java.util.Optional;

import org.wiederkehr.analysis.models.Fit;
import org.wiederkehr.analysis.models.PurchaseModel;

/** What a contender says of every customer: expected purchases, chance of buying at all, and what to rank by. */
final class Prediction {

    final Contender contender;
    final Optional<Fit<PurchaseModel>> fit;
    final double[] expected;
    final double[] chance;
    final double[] rank;
    final double meanAlive;

    Prediction(Contender contender, Optional<Fit<PurchaseModel>> fit, double[] expected, double[] chance, double[] rank,
            double meanAlive) {
        this.contender = contender;
        this.fit = fit;
        this.expected = expected;
        this.chance = chance;
        this.rank = rank;
        this.meanAlive = meanAlive;
    }

    boolean answers() {
        return expected.length > 0;
    }

    static Prediction silent(Contender contender, Optional<Fit<PurchaseModel>> fit) {
        double[] none = new double[0];
        return new Prediction(contender, fit, none, none, none, Double.NaN);
    }
}
