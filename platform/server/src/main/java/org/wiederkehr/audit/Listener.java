package org.wiederkehr.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wiederkehr.identity.EntryRefused;
import org.wiederkehr.identity.MemberChanged;
import org.wiederkehr.identity.Role;

/** Writes down what rooms below tell by events, in their transactions. */
@ApplicationScoped
class Listener {
    @Inject
    Audit audit;

    void refused(@Observes EntryRefused refused) {
        audit.recordAs(refused.subject(), "entry.refused", "tenant", "", Map.of());
    }

    void changed(@Observes MemberChanged changed) {
        String roles = changed.roles().stream().sorted().map(Role::text).collect(Collectors.joining(" "));
        String action = changed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.record("member." + action, "member", changed.subject(), Map.of("roles", roles));
    }
}
