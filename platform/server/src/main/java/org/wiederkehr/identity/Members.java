package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wiederkehr.identity.Realm.Group;
import org.wiederkehr.identity.Realm.Person;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.web.Problem;

/** The people of the current tenant. Changes count from the next request on: older tokens are refused. */
@ApplicationScoped
class Members {
    @Inject
    Realm realm;
    @Inject
    People people;
    @Inject
    Changes changes;
    @Inject
    Turns turns;
    @Inject
    CurrentTenant tenant;

    List<Member> all() {
        UUID organization = tenant.get().organization();
        Map<UUID, Set<Role>> roles = new HashMap<>();
        for (Group group : realm.groups(organization)) {
            realm.holders(organization, group).forEach(
                    person -> roles.computeIfAbsent(person, key -> EnumSet.noneOf(Role.class)).add(group.role()));
        }
        return realm.members(organization).stream()
                .map(person -> member(person, roles.getOrDefault(person.id(), Set.of()), Optional.empty()))
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::subject)).toList();
    }

    Member invite(NewMember who) {
        return turns.take(() -> bringIn(who));
    }

    Member change(UUID subject, Set<Role> roles) {
        return turns.take(() -> reassign(subject, roles));
    }

    void remove(UUID subject) {
        turns.take(() -> {
            takeOut(subject);
            return true;
        });
    }

    private Member bringIn(NewMember who) {
        UUID organization = tenant.get().organization();
        boolean member = realm.personByEmail(who.email())
                .flatMap(person -> realm.member(organization, person.id())).isPresent();
        if (member) {
            throw Problem.conflict("member-already", Map.of());
        }
        People.Welcome welcome = people.welcome(organization, who);
        Set<Role> roles = EnumSet.copyOf(who.roles());
        changes.changed(MemberChanged.Kind.INVITED, welcome.person().id(), roles);
        return member(welcome.person(), roles, welcome.temporaryPassword());
    }

    private Member reassign(UUID subject, Set<Role> roles) {
        UUID organization = tenant.get().organization();
        Person person = realm.member(organization, subject).orElseThrow(Problem::notFound);
        if (!roles.contains(Role.TENANT_ADMIN)) {
            requireOtherAdmin(organization, subject);
        }
        changes.decided(subject, roles);
        people.give(organization, subject, roles);
        changes.changed(MemberChanged.Kind.ROLES_CHANGED, subject, roles);
        return member(person, roles, Optional.empty());
    }

    private void takeOut(UUID subject) {
        UUID organization = tenant.get().organization();
        if (realm.member(organization, subject).isEmpty()) {
            throw Problem.notFound();
        }
        requireOtherAdmin(organization, subject);
        changes.decided(subject, Set.of());
        people.give(organization, subject, Set.of());
        realm.removeMember(organization, subject);
        changes.changed(MemberChanged.Kind.REMOVED, subject, Set.of());
    }

    /** A tenant without anybody who may let people in could not be helped from inside. */
    private void requireOtherAdmin(UUID organization, UUID subject) {
        Set<UUID> admins = new HashSet<>();
        realm.groups(organization).stream().filter(group -> group.role() == Role.TENANT_ADMIN)
                .forEach(group -> admins.addAll(realm.holders(organization, group)));
        if (admins.equals(Set.of(subject))) {
            throw Problem.conflict("last-admin", Map.of());
        }
    }

    private static Member member(Person person, Set<Role> roles, Optional<String> password) {
        return new Member(person.id().toString(), person.name(), person.email(), roles.stream().sorted().toList(),
                password);
    }
}
