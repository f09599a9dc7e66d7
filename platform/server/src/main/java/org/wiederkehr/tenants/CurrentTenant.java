package org.wiederkehr.tenants;

import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tenant this request or job works for: bound once at the edge, never changed. Asking before that is an error. */
@RequestScoped
public class CurrentTenant {
    private @Nullable Tenant tenant;

    /** Called by the request filter or by {@link InTenant}, once. */
    public void bind(Tenant now) {
        if (tenant != null && tenant.id() != now.id()) {
            throw new IllegalStateException("bound to tenant " + tenant.id() + ", not to " + now.id());
        }
        tenant = now;
    }

    public boolean isBound() {
        return tenant != null;
    }

    public Tenant get() {
        return Optional.ofNullable(tenant).orElseThrow(() -> new IllegalStateException("no tenant bound"));
    }

    public long id() {
        return get().id();
    }

    public String alias() {
        return get().alias();
    }

    public Currency currency() {
        return get().currency();
    }

    /** The zone in which this firm's days begin and end. */
    public ZoneId zone() {
        return get().zone();
    }
}
