package org.wiederkehr.sync;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.wiederkehr.connections.Connector;
import org.wiederkehr.connections.Connectors;
import org.wiederkehr.connections.LentFiles;
import org.wiederkehr.connections.Uploads;
import org.wiederkehr.connectors.worker.host.ReadOutcome;
import org.wiederkehr.connectors.worker.host.RunningRead;
import org.wiederkehr.connectors.worker.host.Settings;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.InTenant;

/** Lets the connector read in its own process, from where the last attempt came to. */
@ApplicationScoped
class Reading {
    @Resource
    ManagedScheduledExecutorService clockwork;
    @Inject
    Connectors connectors;
    @Inject
    Uploads uploads;
    @Inject
    Staging staging;
    @Inject
    Attempts attempts;
    @Inject
    CurrentTenant tenant;
    @Inject
    InTenant inTenant;

    /** What comes next after a read. */
    enum Next {
        /** All is staged: the same turn goes on. */
        PUBLISH,
        /** The process broke off after it had got on: take the next turn at once. */
        GO_ON,
        /** It broke off without having got on. */
        TRY_AGAIN,
        /** Cancelled, failed, or taken over. */
        NOTHING
    }

    Next read(Attempt attempt) throws InterruptedException {
        Optional<Connector> connector = connectors.find(attempt.connector());
        if (connector.isEmpty()) {
            attempts.fail(attempt, "connector-missing", Map.of("connector", attempt.connector()), Instant.now());
            return Next.NOTHING;
        }
        StagingSink sink = new StagingSink(staging, attempt, new Limits(tenant.currency()));
        try (LentFiles files = uploads.lend(attempt.connection(), attempt.uploads(), Long.MAX_VALUE)) {
            return next(attempt, sink, await(attempt, connectors.host().read(connector.get().zip(),
                    new Settings(attempt.settings()), files.files(), attempt.from(), sink)));
        }
    }

    /** A slow connector says nothing for long: somebody else must notice that nobody wants it any more. */
    private ReadOutcome await(Attempt attempt, RunningRead read) throws InterruptedException {
        long id = tenant.id();
        Future<?> watch = clockwork.scheduleWithFixedDelay(() -> cancelUnwanted(id, attempt, read), 1, 1,
                TimeUnit.SECONDS);
        try {
            return read.await();
        } finally {
            watch.cancel(false);
        }
    }

    private void cancelUnwanted(long tenantId, Attempt attempt, RunningRead read) {
        try {
            if (!inTenant.run(tenantId, () -> attempts.isWanted(attempt))) {
                read.cancel();
            }
        } catch (Exception unknown) {
            // The database does not answer just now; asked again in a second.
            System.getLogger(Reading.class.getPackageName()).log(System.Logger.Level.DEBUG,
                    "run " + attempt.run() + ": state unknown", unknown);
        }
    }

    private Next next(Attempt attempt, StagingSink sink, ReadOutcome outcome) {
        return switch (outcome) {
            case ReadOutcome.Completed done -> {
                sink.flush();
                attempts.ended(attempt, sink.nextSeq());
                yield Next.PUBLISH;
            }
            case ReadOutcome.Cancelled cancelled -> Next.NOTHING;
            case ReadOutcome.Failed failed -> next(attempt, sink, failed);
        };
    }

    private Next next(Attempt attempt, StagingSink sink, ReadOutcome.Failed failed) {
        return switch (Remedy.of(failed)) {
            case AGAIN -> sink.hasStored() ? Next.GO_ON : Next.TRY_AGAIN;
            case FROM_THE_START -> {
                attempts.forget(attempt);
                yield Next.TRY_AGAIN;
            }
            case LATER -> {
                attempts.note(attempt, failed.code(), params(failed));
                throw new IllegalStateException(failed.code());
            }
            case NONE -> {
                attempts.fail(attempt, failed.code(), params(failed), Instant.now());
                yield Next.NOTHING;
            }
        };
    }

    static Map<String, String> params(ReadOutcome.Failed failed) {
        Map<String, String> params = new HashMap<>(failed.parameters());
        params.put("fault", failed.category().name());
        return params;
    }
}
