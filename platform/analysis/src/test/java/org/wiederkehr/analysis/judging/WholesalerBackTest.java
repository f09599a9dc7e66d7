package org.wiederkehr.analysis.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.fit.Verdict;
import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.models.Fit;

/** A UK wholesaler's invoices of a year: who speaks for this firm, and how did every model end? */
@Tag("slow")
class WholesalerBackTest {

    @Test
    void the_back_test_names_a_champion_and_every_models_verdict() throws Exception {
        BackTest test = BackTest.of(Logs.wholesaler(), Conventions.untilLastOrder().inWeeks());
        print(test);
        assertThat(test.splits()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(test.champion().contender()).isEqualTo(Contender.MBG_CNBD_K);
        assertThat(test.champion().reason()).isEqualTo(Champion.Reason.MODEL_BEATS_OVERDUE_RATIO);
        assertThat(test.champion().wins()).isEqualTo(3);
        for (Split split : test.splits()) {
            for (Score score : split.scores()) {
                // the promise: P(alive) = 1 for everybody is said to be an edge, never passed off as an answer
                score.fit().filter(fit -> score.meanAlive() > .999).ifPresent(fit -> assertThat(fit.verdict())
                        .isInstanceOfSatisfying(Verdict.Boundary.class,
                                edge -> assertThat(edge.edge()).isEqualTo(Verdict.Edge.NO_CHURN_IDENTIFIABLE)));
            }
        }
    }

    private static void print(BackTest test) {
        for (Split split : test.splits()) {
            System.out.printf(Locale.ROOT, "origin %d: %d customers, %.0f orders in the %d days after it%n",
                    split.origin(),
                    split.customers(), split.actual(), split.horizon());
            for (Score s : split.scores()) {
                System.out.printf(Locale.ROOT,
                        "  %-14s total %+6.1f %%  MAE %.3f  RMSE %.3f  AUC %.3f  Brier %.3f  %s%n",
                        s.contender(), 100 * s.totalError(), s.mae(), s.rmse(), s.auc(), s.brier(),
                        s.fit().map(WholesalerBackTest::ended).orElse(""));
            }
        }
        System.out.println(test.champion());
    }

    private static String ended(Fit<?> fit) {
        return switch (fit.verdict()) {
            case Verdict.Converged c -> "converged, starts agreeing " + c.evidence().agreeing();
            case Verdict.PriorDominated p -> "prior-dominated " + p.weight();
            case Verdict.Boundary b -> "boundary: " + b.edge();
            case Verdict.Failed f -> "failed: " + f.cause();
        };
    }
}
