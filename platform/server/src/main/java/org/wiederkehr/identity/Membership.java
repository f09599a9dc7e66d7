package org.wiederkehr.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the token says about one organization: its id when the identity server sends it, and the roles. The claim has two
 * shapes: {@code ["acme"]} names organizations only (then nobody has a role), {@code {"acme":{"id":..,"groups":[..]}}}
 * says it all. Anything else is no membership.
 */
record Membership(Optional<String> organization, Set<Role> roles) {
    /** Of somebody who asks outside any tenant. */
    static final Membership NONE = new Membership(Optional.empty(), Set.of());

    static Map<String, Membership> parse(Optional<Object> claim) {
        Map<String, Membership> found = new LinkedHashMap<>();
        switch (claim.orElse("")) {
            case Map<?, ?> byAlias -> byAlias.forEach((alias, said) -> found.put(text(alias), of(said)));
            case Collection<?> aliases -> aliases.forEach(alias -> found.put(text(alias), of(Map.of())));
            default -> {
                // no organization at all
            }
        }
        return found;
    }

    /** A deleted and newly made organization of the same alias is a different one. */
    boolean concerns(String organizationId) {
        return organization.map(organizationId::equals).orElse(true);
    }

    private static Membership of(@Nullable Object said) {
        if (!(said instanceof Map<?, ?> details)) {
            return new Membership(Optional.empty(), Set.of());
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (details.get("groups") instanceof Collection<?> groups) {
            groups.forEach(group -> Role.ofGroup(text(group)).ifPresent(roles::add));
        }
        return new Membership(Optional.ofNullable(details.get("id")).map(Membership::text), Set.copyOf(roles));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
