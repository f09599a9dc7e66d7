package org.wiederkehr.console.operator;

import java.util.Optional;

/** A tenant as its operator sees it; the first admin's password is told once. */
record TenantRow(String alias, String name, String colour, String currency, String zone,
        Optional<String> temporaryPassword) {

    String safeColour() {
        return colour.matches("#[0-9a-fA-F]{6}") ? colour : "#5b6b6e";
    }
}
