package org.wiederkehr.run.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.wiederkehr.run.Stack;

/** Deals blow after blow to a run under way; each server is started again at once. */
final class Blows {
    private static final int MOST_TRIES = 5;

    private final Stack stack;
    private final Watch watch;
    private CompletableFuture<?> keycloak = CompletableFuture.completedFuture(true);
    private int turns;

    Blows(Stack stack, Watch watch) {
        this.stack = stack;
        this.watch = watch;
    }

    /** Answers how many turns they ended. */
    int deal(List<Blow> blows) {
        for (Blow blow : blows) {
            deal(blow);
        }
        keycloak.join();
        return turns;
    }

    private void deal(Blow blow) {
        Watch.Seen begun = watch.await(now -> now.is("READING") && now.attempts() > turns);
        Watch.Seen reached = watch.await(now -> now.attempts() > begun.attempts()
                || !now.is("READING") || now.read() >= begun.read() + blow.rows());
        assertThat(reached.state()).as("%s comes too late: the file is too small", blow).isEqualTo("READING");
        hit(blow.victim());
        if (blow.victim().carriesRuns()) {
            turns = reached.attempts();
        }
    }

    private void hit(Victim victim) {
        if (victim == Victim.KEYCLOAK) {
            keycloak.join();
        }
        assertThat(victim.kill(stack)).as("there was no %s to kill", victim).isTrue();
        if (victim == Victim.KEYCLOAK) {
            keycloak = CompletableFuture.runAsync(this::restartKeycloak);
        } else {
            victim.restart(stack);
        }
    }

    /** Beside the other blows; one of them may take its database away meanwhile. */
    private void restartKeycloak() {
        for (int tries = 1;; tries++) {
            try {
                Victim.KEYCLOAK.restart(stack);
                return;
            } catch (RuntimeException cannotStart) {
                if (tries == MOST_TRIES) {
                    throw cannotStart;
                }
            }
        }
    }
}
