package org.wiederkehr.analysis.judging;

import java.util.List;
import java.util.stream.IntStream;

import org.wiederkehr.analysis.models.Fitting;

/**
 * How to back-test.
 *
 * @param origins   ticks at which the calibration ends, ascending; three at least make a rolling origin
 * @param horizon   ticks ahead that are forecast and compared
 * @param fitting   how models are fitted
 * @param resamples for bootstrap intervals of the scores; 0 for none
 * @param seed      of the resampling
 */
public record Plan(List<Integer> origins, int horizon, Fitting fitting, int resamples, long seed) {

    public Plan {
        origins = origins.stream().sorted().toList();
        if (origins.isEmpty() || horizon < 1 || resamples < 0) {
            throw new IllegalArgumentException(
                    "origins " + origins + ", horizon " + horizon + ", resamples " + resamples);
        }
    }

    /** A quarter of the observed time ahead, from three origins half a horizon apart, the last one a horizon before the end. */
    public static Plan rolling(int start, int end) {
        int horizon = Math.max(1, (end - start) / 4);
        List<Integer> origins = IntStream.of(2, 1, 0).mapToObj(back -> end - horizon - back * Math.max(1, horizon / 2))
                .toList();
        return new Plan(origins, horizon, Fitting.bySize(), 200, 1);
    }

    /** One origin: the classic split into calibration and hold-out, which compares but admits no model. */
    public static Plan once(int origin, int horizon) {
        return new Plan(List.of(origin), horizon, Fitting.bySize(), 200, 1);
    }

    /** The same with another way of fitting. */
    public Plan with(Fitting other) {
        return new Plan(origins, horizon, other, resamples, seed);
    }
}
