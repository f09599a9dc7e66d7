package org.wiederkehr.connectors.csv;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Origin;
import org.wiederkehr.connectors.spi.Party;

/**
 * Customers named in files of orders. One is delivered when it first appears and whenever a row says something new about
 * it. What earlier rows said is kept for the customers seen last; of the others only a hash remains, so that a file with
 * more customers does not deliver each of them again and again.
 */
final class Parties {

    private static final int REMEMBERED = 20_000;

    private final Map<String, Party> latest = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Party> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final LongCounts described = new LongCounts();
    private final LongCounts delivered = new LongCounts();

    /** A row of a file of customers. */
    Party described(String id, Values values) {
        described.add(id, 1);
        return party(id, values);
    }

    /** A row of a file of orders; empty when it says nothing new, or another file describes the customer. */
    Optional<Party> mentioned(String id, Values values) {
        if (described.count(id) > 0) {
            return Optional.empty();
        }
        Party said = party(id, values);
        Optional<Party> known = Optional.ofNullable(latest.get(id));
        Party merged = known.map(before -> merge(before, said)).orElse(said);
        latest.put(id, merged);
        if (known.filter(merged::equals).isPresent() || (known.isEmpty() && delivered.count(said.toString()) > 0)) {
            return Optional.empty();
        }
        delivered.add(merged.toString(), 1);
        delivered.add(said.toString(), 1);
        return Optional.of(merged);
    }

    private static Party merge(Party before, Party said) {
        return new Party(said.origin(), said.kind() == Party.Kind.UNKNOWN ? before.kind() : said.kind(),
                said.number().or(before::number), said.name().or(before::name), said.email().or(before::email),
                said.phone().or(before::phone), said.address().or(before::address), said.since().or(before::since));
    }

    private static Party party(String id, Values values) {
        Party.Kind kind = Optional.ofNullable(values.good().get(Field.KIND)).map(Party.Kind.class::cast)
                .orElse(Party.Kind.UNKNOWN);
        Optional<LocalDate> since = values.date(Field.SINCE);
        return new Party(Origin.of(id), kind, values.text(Field.CUSTOMER_NUMBER), values.text(Field.NAME),
                values.text(Field.EMAIL), values.text(Field.PHONE), address(values), since);
    }

    private static Optional<Party.Address> address(Values values) {
        Party.Address address = new Party.Address(values.text(Field.STREET), values.text(Field.ZIP),
                values.text(Field.CITY), values.text(Field.COUNTRY));
        boolean empty = address.equals(
                new Party.Address(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        return empty ? Optional.empty() : Optional.of(address);
    }
}
