package org.wiederkehr.identity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The identity server's realm, as far as tenants and their people need it: an organization a tenant, an organization
 * group a role. Calls are made one by one and are not transactional; callers order them so that a half is repeatable.
 */
@ApplicationScoped
class Realm {
    private static final int MOST_MEMBERS = 1000;

    @Inject
    AdminApi api;

    /** A person as the identity server knows them; proven when they answered a mail to that address. */
    record Person(UUID id, String email, String firstName, String lastName, boolean proven) {
        static Person of(JsonNode user) {
            return new Person(UUID.fromString(user.path("id").asText()), user.path("email").asText(""),
                    user.path("firstName").asText(""), user.path("lastName").asText(""),
                    user.path("emailVerified").asBoolean(false));
        }

        String name() {
            String name = (firstName + " " + lastName).trim();
            return name.isEmpty() ? email : name;
        }
    }

    boolean hasOrganization(String alias) {
        for (JsonNode organization : api.get("/organizations", Map.of("search", alias, "max", "100"))) {
            if (organization.path("alias").asText().equals(alias)) {
                return true;
            }
        }
        return false;
    }

    UUID createOrganization(String alias, String name) {
        return api.create("/organizations", Map.of("alias", alias, "name", name, "enabled", true, "domains",
                List.of(Map.of("name", alias + ".wiederkehr.invalid", "verified", false))));
    }

    void createGroup(UUID organization, Role role) {
        api.create("/organizations/" + organization + "/groups", Map.of("name", role.text()));
    }

    void deleteOrganization(UUID organization) {
        api.delete("/organizations/" + organization);
    }

    Optional<Person> personByEmail(String email) {
        for (JsonNode user : api.get("/users", Map.of("email", email, "exact", "true"))) {
            return Optional.of(Person.of(user));
        }
        return Optional.empty();
    }

    UUID createPerson(String email, String firstName, String lastName) {
        return api.create("/users", Map.of("username", email, "email", email, "firstName", firstName, "lastName",
                lastName, "enabled", true, "emailVerified", false, "requiredActions", List.of("UPDATE_PASSWORD")));
    }

    void deletePerson(UUID person) {
        api.delete("/users/" + person);
    }

    /** Whether the realm can send mail at all. */
    boolean sendsMail() {
        return !api.get("", Map.of()).path("smtpServer").path("host").asText("").isBlank();
    }

    void mailInvitation(UUID person) {
        api.put("/users/" + person + "/execute-actions-email", List.of("UPDATE_PASSWORD", "VERIFY_EMAIL"));
    }

    void setTemporaryPassword(UUID person, String password) {
        api.put("/users/" + person + "/reset-password",
                Map.of("type", "password", "value", password, "temporary", true));
    }

    List<Person> members(UUID organization) {
        List<Person> found = new ArrayList<>();
        api.get("/organizations/" + organization + "/members", Map.of("max", String.valueOf(MOST_MEMBERS)))
                .forEach(user -> found.add(Person.of(user)));
        return found;
    }

    Optional<Person> member(UUID organization, UUID person) {
        return api.find("/organizations/" + organization + "/members/" + person).map(Person::of);
    }

    void addMember(UUID organization, UUID person) {
        api.post("/organizations/" + organization + "/members", person.toString());
    }

    void removeMember(UUID organization, UUID person) {
        api.delete("/organizations/" + organization + "/members/" + person);
    }

    /** The people in one role. */
    Set<UUID> holders(UUID organization, Group group) {
        Set<UUID> found = new HashSet<>();
        api.get("/organizations/" + organization + "/groups/" + group.id() + "/members",
                Map.of("max", String.valueOf(MOST_MEMBERS)))
                .forEach(user -> found.add(UUID.fromString(user.path("id").asText())));
        return found;
    }

    /** The organization's groups that are roles. */
    List<Group> groups(UUID organization) {
        List<Group> found = new ArrayList<>();
        for (JsonNode group : api.get("/organizations/" + organization + "/groups", Map.of("max", "100"))) {
            Role.of(group.path("name").asText())
                    .ifPresent(role -> found.add(new Group(UUID.fromString(group.path("id").asText()), role)));
        }
        return found;
    }

    void join(UUID organization, Group group, UUID person) {
        api.ensure("/organizations/" + organization + "/groups/" + group.id() + "/members/" + person);
    }

    void leave(UUID organization, Group group, UUID person) {
        api.delete("/organizations/" + organization + "/groups/" + group.id() + "/members/" + person);
    }

    /** A role of one organization, and the group that stands for it. */
    record Group(UUID id, Role role) {}
}
