package org.wiederkehr.identity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wiederkehr.tenants.CurrentTenant;

/** The people of an outside call centre who work for the current tenant, as the identity server knows them now. */
@ApplicationScoped
public class ExternalAgents {
    @Inject
    Realm realm;
    @Inject
    CurrentTenant tenant;

    /** One of them: whom a case can be given to, and a name to show. */
    public record ExternalAgent(String subject, String name) {}

    /** By name. Asks the identity server: not to be called with a transaction open. */
    public List<ExternalAgent> all() {
        UUID organization = tenant.get().organization();
        Set<UUID> holders = new HashSet<>();
        realm.groups(organization).stream().filter(group -> group.role() == Role.EXTERNAL_AGENT)
                .forEach(group -> holders.addAll(realm.holders(organization, group)));
        return realm.members(organization).stream().filter(person -> holders.contains(person.id()))
                .map(person -> new ExternalAgent(person.id().toString(), person.name()))
                .sorted(Comparator.comparing(ExternalAgent::name).thenComparing(ExternalAgent::subject)).toList();
    }

    public Optional<ExternalAgent> find(String subject) {
        return all().stream().filter(agent -> agent.subject().equals(subject)).findFirst();
    }
}
