package org.wiederkehr.identity;

import java.util.Set;

/** A person joined, left, or changed roles in the bound tenant; raised in the transaction of the change. */
public record MemberChanged(Kind kind, String subject, Set<Role> roles) {

    /** What happened. */
    public enum Kind {
        INVITED, ROLES_CHANGED, REMOVED
    }
}
