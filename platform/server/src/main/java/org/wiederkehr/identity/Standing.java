package org.wiederkehr.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import org.wiederkehr.tenants.InTenant;
import org.wiederkehr.tenants.Tenant;

/** Whether a token still counts in a tenant the request is not bound to. Asked tenant by tenant, each on its own. */
@ApplicationScoped
class Standing {
    @Resource
    ManagedExecutorService threads;
    @Inject
    InTenant inTenant;
    @Inject
    Revocations revocations;

    boolean holds(Pass pass, Tenant tenant) {
        try {
            return threads.submit(() -> inTenant.run(tenant.id(), () -> !revocations.cover(pass))).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
