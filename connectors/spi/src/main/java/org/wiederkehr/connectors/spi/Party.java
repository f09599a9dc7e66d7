package org.wiederkehr.connectors.spi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A customer, as a firm or a person. An empty component, or an unknown kind, means that the source does not say: what is
 * known stays.
 *
 * @param number
 *            customer number people use, where it differs from the source id
 * @param since
 *            customer since
 */
public record Party(Origin origin, Kind kind, Optional<String> number, Optional<String> name, Optional<String> email,
        Optional<String> phone, Optional<Address> address, Optional<LocalDate> since) implements Entity {

    /** Unknown counts as a person wherever the law protects persons. */
    public enum Kind {
        ORGANISATION, PERSON, UNKNOWN
    }

    /**
     * Where they live.
     *
     * @param country
     *            as the source writes it
     */
    public record Address(Optional<String> street, Optional<String> zip, Optional<String> city,
            Optional<String> country) {}

    @Override
    public EntityType type() {
        return EntityType.PARTY;
    }
}
