package org.wiederkehr.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wiederkehr.tenants.InTenant;
import org.wiederkehr.tenants.Tenants;

/**
 * This node's share of the work. The scheduler itself commits on its own on a pool outside JTA; each job makes its own
 * transactions in its tenant.
 */
@ApplicationScoped
class Workers {
    private static final Logger LOG = System.getLogger(Workers.class.getPackageName());
    /** Four missed beats and another node takes over. */
    private static final int MISSED_BEATS = 4;
    private static final Duration WHEN_FULL = Duration.ofSeconds(2);

    @Resource(lookup = "java:jboss/datasources/WiederkehrJobs")
    DataSource queue;
    @Resource
    ManagedThreadFactory threads;
    @Inject
    @Any
    Instance<Job> jobs;
    @Inject
    InTenant inTenant;
    @Inject
    Tenants tenants;
    @Inject
    @ConfigProperty(name = "wiederkehr.jobs.threads", defaultValue = "4")
    int desks;
    @Inject
    @ConfigProperty(name = "wiederkehr.jobs.heartbeat", defaultValue = "PT5S")
    Duration heartbeat;

    private @Nullable Scheduler scheduler;

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        Desks free = new Desks(Math.max(1, desks / 2));
        List<? extends Task<?>> tasks = jobs.stream().map(job -> task(job, free)).toList();
        ExecutorService pool = Executors.newFixedThreadPool(desks, threads);
        scheduler = Scheduler.create(queue, List.copyOf(tasks)).threads(desks).executorService(pool)
                .pollUsingLockAndFetch(0.5, 1.0).pollingInterval(Duration.ofSeconds(1)).enablePriority()
                .heartbeatInterval(heartbeat).missedHeartbeatsLimit(MISSED_BEATS)
                .shutdownMaxWait(Duration.ofSeconds(20)).build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private Task<Void> task(Job job, Desks free) {
        return Tasks.custom(job.name(), Void.class)
                .onFailure(new Retries(job.retries()))
                .execute((instance, context) -> Ticket.parse(instance.getId())
                        .filter(ticket -> tenants.byId(ticket.tenant()).isPresent())
                        .map(ticket -> work(job, ticket, free)).orElseGet(() -> drop(job)));
    }

    /** No ticket of ours, or of nobody's: trying again would not help, and it stays out of the log, whatever it says. */
    private static CompletionHandler<Void> drop(Job job) {
        LOG.log(Level.ERROR, "a ticket for job {0} that names no tenant is removed", job.name());
        return new OnCompleteRemove<>();
    }

    private CompletionHandler<Void> work(Job job, Ticket ticket, Desks free) {
        if (!free.take(ticket.tenant())) {
            return (complete, queued) -> queued.reschedule(complete, Instant.now().plus(WHEN_FULL));
        }
        try {
            inTenant.run(ticket.tenant(), () -> {
                job.run(ticket.id());
                return true;
            });
            return new OnCompleteRemove<>();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(job.name() + " " + ticket.text(), failure);
        } finally {
            free.leave(ticket.tenant());
        }
    }
}
