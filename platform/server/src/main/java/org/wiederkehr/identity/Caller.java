package org.wiederkehr.identity;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Who makes this request: the token's subject (an opaque id), a name to show, and the roles in this tenant. */
@RequestScoped
public class Caller {
    private Pass pass = new Pass("", Instant.EPOCH, Set.of());
    private String name = "";

    void is(Pass newPass, String newName) {
        pass = newPass;
        name = newName;
    }

    public String subject() {
        return pass().subject();
    }

    /** With which to ask later whether this person may still be here. */
    public Pass pass() {
        if (!isSomebody()) {
            throw new IllegalStateException("nobody is calling");
        }
        return pass;
    }

    /** False in jobs: nobody is calling there. */
    public boolean isSomebody() {
        return !pass.subject().isEmpty();
    }

    /** For screens; never a key. */
    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return pass.roles().isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(pass.roles());
    }

    public boolean has(Role role) {
        return pass.roles().contains(role);
    }
}
