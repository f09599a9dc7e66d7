package org.wiederkehr.connectors.worker.host;

import java.time.Duration;

/**
 * When a preview has had its time. It may compute for that long, however seldom a busy machine lets it; what must not take
 * as long is doing nothing. A clock on the wall alone would measure the machine: with everything else that runs on it the
 * same file is shown one time, and given up the next.
 */
final class Pace {

    /** A process that gets next to no computing done stands still: also a starved one is let in more often than this. */
    private static final Duration STIR = Duration.ofMillis(100);
    /** Somebody sits before the screen: at some time the answer is no. */
    private static final int LONGEST = 6;

    private final Duration limit;
    private Duration stirredAt = Duration.ZERO;
    private Duration computedThen = Duration.ZERO;

    Pace(Duration limit) {
        this.limit = limit;
    }

    /**
     * @param passed
     *            since the start, on the wall
     * @param computed
     *            by the process; zero where the system does not say: then the wall decides
     */
    boolean isOver(Duration passed, Duration computed) {
        if (computed.minus(computedThen).compareTo(STIR) >= 0) {
            computedThen = computed;
            stirredAt = passed;
        }
        return reaches(computed, limit) || reaches(passed.minus(stirredAt), limit)
                || reaches(passed, limit.multipliedBy(LONGEST));
    }

    private static boolean reaches(Duration time, Duration end) {
        return time.compareTo(end) >= 0;
    }
}
