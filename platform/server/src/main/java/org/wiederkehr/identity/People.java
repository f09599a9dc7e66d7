package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wiederkehr.identity.Realm.Person;
import org.wiederkehr.web.Problem;

/** Brings people into an organization: known ones join at once, new ones are created and invited. */
@ApplicationScoped
class People {
    private static final String LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Realm realm;

    /** How somebody was brought in; a password only where no mail can be sent, and to be changed at the first log-in. */
    record Welcome(Person person, boolean created, Optional<String> temporaryPassword) {}

    /**
     * An account is one for all tenants. Whoever made it knows its first password, and would get in with it here too:
     * somebody known joins only once the address was proven to be theirs.
     */
    Welcome welcome(UUID organization, NewMember who) {
        Optional<Person> known = realm.personByEmail(who.email());
        if (known.filter(person -> !person.proven()).isPresent()) {
            throw Problem.conflict("address-unproven", Map.of());
        }
        Person person = known.orElseGet(() -> create(who));
        try {
            realm.addMember(organization, person.id());
            give(organization, person.id(), Set.copyOf(who.roles()));
            return new Welcome(person, known.isEmpty(), known.isEmpty() ? invite(person) : Optional.empty());
        } catch (RuntimeException failure) {
            if (known.isEmpty()) {
                undo(() -> realm.deletePerson(person.id()), failure);
            }
            throw failure;
        }
    }

    private Person create(NewMember who) {
        try {
            return new Person(realm.createPerson(who.email(), who.firstName(), who.lastName()), who.email(),
                    who.firstName(), who.lastName(), false);
        } catch (RealmFailure refused) {
            // Names were looked at before: what it still minds is an address with signs that no user name may have.
            throw refused.status() == 400 ? Problem.invalid("/email", "bad-email", Map.of()) : refused;
        }
    }

    /** Leaves exactly these roles. */
    void give(UUID organization, UUID person, Set<Role> roles) {
        for (Realm.Group group : realm.groups(organization)) {
            if (roles.contains(group.role())) {
                realm.join(organization, group, person);
            } else if (realm.holders(organization, group).contains(person)) {
                realm.leave(organization, group, person);
            }
        }
    }

    private Optional<String> invite(Person person) {
        if (realm.sendsMail()) {
            realm.mailInvitation(person.id());
            return Optional.empty();
        }
        StringBuilder password = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(at -> password.append(LETTERS.charAt(at)));
        realm.setTemporaryPassword(person.id(), password.toString());
        return Optional.of(password.toString());
    }

    static void undo(Runnable compensation, RuntimeException failure) {
        try {
            compensation.run();
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
