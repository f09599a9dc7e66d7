package org.wiederkehr.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * For work outside a request (jobs, executor threads): runs it for one tenant in a request context of its own.
 * Transactions are the work's own affair. Fails on a thread that serves a request: that one has its tenant already.
 */
@ApplicationScoped
public class InTenant {
    @Inject
    Instance<RequestContextController> controllers;
    @Inject
    CurrentTenant current;
    @Inject
    Tenants tenants;

    public <T> T run(long tenant, Callable<T> work) throws Exception {
        Tenant known = tenants.byId(tenant).orElseThrow(() -> new IllegalStateException("no tenant " + tenant));
        // One controller each time: it remembers per instance whether it opened a context.
        RequestContextController context = controllers.get();
        if (!context.activate()) {
            controllers.destroy(context);
            throw new IllegalStateException("this thread serves a request already");
        }
        try {
            current.bind(known);
            return work.call();
        } finally {
            context.deactivate();
            controllers.destroy(context);
        }
    }
}
