package org.wiederkehr.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;

/** Who makes this request: the token's subject (an opaque id), a name to show, and the roles in this tenant. */
@RequestScoped
public class Caller {
    private String subject = "";
    private String name = "";
    private Set<Role> roles = Set.of();

    void is(String newSubject, String newName, Set<Role> newRoles) {
        subject = newSubject;
        name = newName;
        roles = Set.copyOf(newRoles);
    }

    public String subject() {
        if (subject.isEmpty()) {
            throw new IllegalStateException("nobody is calling");
        }
        return subject;
    }

    /** False in jobs: nobody is calling there. */
    public boolean isSomebody() {
        return !subject.isEmpty();
    }

    /** For screens; never a key. */
    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
