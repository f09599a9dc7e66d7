package org.wiederkehr.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Sql;

/** The way into the queue, for the bound tenant and in the caller's transaction. */
@ApplicationScoped
public class Jobs {
    @Inject
    Sql sql;
    @Inject
    CurrentTenant tenant;

    /** As soon as possible. The same job for the same id that waits or runs already is not doubled. */
    public void enqueue(String job, long id) {
        enqueue(job, id, Instant.now());
    }

    /** Not before that time. */
    public void enqueue(String job, long id, Instant notBefore) {
        // Fairness: the n-th waiting job of a tenant ranks behind everybody else's first n-1, whoever came first.
        sql.unowned("""
                insert into platform.scheduled_tasks
                    (task_name, task_instance, execution_time, picked, version, priority)
                select :job, :ticket, :at, false, 1, -least(count(*), 30000)
                  from platform.scheduled_tasks where task_name = :job and task_instance like :mine
                on conflict do nothing""").bind("job", job).bind("ticket", new Ticket(tenant.id(), id).text())
                .bind("at", notBefore).bind("mine", tenant.id() + "/%").update();
    }
}
