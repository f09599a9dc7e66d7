package org.wiederkehr.run.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One kill of many.
 *
 * @param rows so many rows further than where the run stood when its last turn began
 */
record Blow(Victim victim, long rows) {
    private static final long SEED = 1997;
    private static final int MOST_ROWS = 10_000;
    /** One in five strikes before anything is stored. */
    private static final int EARLY = 2_000;

    /** Twenty: restarting servers takes long, so fewer of them. The same at each call. */
    static List<Blow> plan() {
        List<Victim> victims = new ArrayList<>(Collections.nCopies(14, Victim.WORKER));
        for (Victim server : List.of(Victim.WILDFLY, Victim.KEYCLOAK, Victim.POSTGRESQL)) {
            victims.addAll(Collections.nCopies(2, server));
        }
        Random dice = new Random(SEED);
        Collections.shuffle(victims, dice);
        return victims.stream().map(victim -> new Blow(victim, Math.max(0, dice.nextInt(MOST_ROWS) - EARLY))).toList();
    }
}
