package org.wiederkehr.identity;

import java.util.Currency;
import java.util.List;

/**
 * Who is logged in, and where.
 *
 * @param outdated a tenant is missing here because something changed there after the token was issued: a fresh token
 *                 tells more, or tells that it is gone
 */
public record Me(String subject, String name, boolean platformOperator, List<Place> tenants, boolean outdated) {

    /** A tenant the caller belongs to, with the roles there. */
    public record Place(String alias, String name, String colour, Currency currency, String zone, List<Role> roles) {}
}
