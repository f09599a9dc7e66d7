package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiederkehr.identity.Pass;
import org.wiederkehr.identity.Presence;
import org.wiederkehr.tenants.InTenant;

/** One look at a run for somebody who watches it: in the run's tenant, with the watcher's right to it asked each time. */
@ApplicationScoped
class ProgressLook {
    @Inject
    InTenant inTenant;
    @Inject
    Inside inside;

    /** Who watches what since when. */
    record Asked(long tenant, long run, Pass pass, List<Locale> languages, Instant since) {
        Asked {
            languages = List.copyOf(languages);
        }
    }

    /** A 404 while it can still be answered. */
    void requireRun(long id) {
        inside.require(id);
    }

    /** From a thread without a request. Empty when the watcher must not see it any more. */
    Optional<RunView> at(Asked asked) throws Exception {
        return inTenant.run(asked.tenant(), () -> inside.look(asked));
    }

    /** The part in a transaction. */
    @ApplicationScoped
    @Transactional
    static class Inside {
        @Inject
        Runs runs;
        @Inject
        Sentences sentences;
        @Inject
        Presence presence;

        void require(long id) {
            runs.get(id);
        }

        Optional<RunView> look(Asked asked) {
            return presence.hasLeft(asked.pass())
                    ? Optional.empty()
                    : Optional.of(sentences.view(runs.get(asked.run()), asked.languages(), Instant.now()));
        }
    }
}
