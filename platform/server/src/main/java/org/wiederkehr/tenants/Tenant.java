package org.wiederkehr.tenants;

import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;

/** A client firm: its rows are its own, its name and colours are what people see. */
public record Tenant(long id, String alias, String name, UUID organization, Currency currency, ZoneId zone,
        String colour) {

    /** A firm that is about to be added. */
    public record Draft(String alias, String name, Currency currency, ZoneId zone, String colour) {}
}
