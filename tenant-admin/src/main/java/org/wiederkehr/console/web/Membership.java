package org.wiederkehr.console.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One tenant a person works in, with the roles there, as {@code /me} tells. */
public record Membership(String alias, String name, @JsonProperty("colour") Optional<String> colourCode,
        String currency, String zone,
        @JsonProperty("roles") List<String> roleNames) {

    private static final String NEUTRAL = "#5b6b6e";

    public Membership {
        roleNames = List.copyOf(roleNames);
    }

    public Set<Role> roles() {
        return Role.of(roleNames);
    }

    public boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(roles()::contains);
    }

    /** The tenant's colour as {@code #rrggbb}; anything else is not let into a page. */
    public String colour() {
        return colourCode.filter(code -> code.matches("#[0-9a-fA-F]{6}")).orElse(NEUTRAL);
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
