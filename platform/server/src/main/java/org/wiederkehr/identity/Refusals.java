package org.wiederkehr.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wiederkehr.tenants.InTenant;
import org.wiederkehr.tenants.Tenant;

/**
 * Remembers knocks at strange doors in the trail of the tenant that was knocked at. Done on another thread, so that the
 * refusal takes no longer than that for a tenant that does not exist; at most once a minute per person and tenant.
 */
@ApplicationScoped
class Refusals {
    private static final Logger LOG = System.getLogger(Refusals.class.getPackageName());
    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    @Resource
    ManagedExecutorService threads;
    @Inject
    InTenant inTenant;
    @Inject
    RefusalNotes notes;

    private final Map<String, Instant> lately = new ConcurrentHashMap<>();

    void note(Tenant tenant, String subject) {
        Instant now = Instant.now();
        if (lately.size() > REMEMBERED) {
            lately.clear();
        }
        Instant before = lately.put(tenant.id() + " " + subject, now);
        if (before == null || before.plus(QUIET).isBefore(now)) {
            LOG.log(Level.WARNING, "tenant {0} refused to {1}, no member", Long.toString(tenant.id()), subject);
            threads.execute(() -> write(tenant.id(), subject));
        }
    }

    private void write(long tenant, String subject) {
        try {
            inTenant.run(tenant, () -> {
                notes.write(subject);
                return true;
            });
        } catch (Exception failure) {
            LOG.log(Level.ERROR, "a refusal could not be recorded", failure);
        }
    }
}
