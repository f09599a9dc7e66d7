package org.wiederkehr.identity;

import java.util.Currency;
import java.util.List;

/** Who is logged in, and where. */
public record Me(String subject, String name, boolean platformOperator, List<Place> tenants) {

    /** A tenant the caller belongs to, with the roles there. */
    public record Place(String alias, String name, String colour, Currency currency, String zone, List<Role> roles) {}
}
