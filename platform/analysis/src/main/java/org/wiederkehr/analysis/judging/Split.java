package org.wiederkehr.analysis.judging;

import java.util.List;

/**
 * One origin.
 *
 * @param origin    tick at which the calibration ended
 * @param horizon   ticks that were compared
 * @param customers known at the origin
 * @param actual    their purchases within the horizon
 * @param bought    how many of them bought
 */
public record Split(int origin, int horizon, int customers, double actual, int bought, List<Score> scores) {

    public Split {
        scores = List.copyOf(scores);
    }

    /** The score of one contender. */
    public Score of(Contender contender) {
        return scores.stream().filter(s -> s.contender() == contender).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(contender + " did not take part"));
    }
}
