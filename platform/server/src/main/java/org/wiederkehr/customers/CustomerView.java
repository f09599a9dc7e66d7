package org.wiederkehr.customers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.web.Money;

/**
 * One customer, contact data included; the figures mean what they mean in {@link CustomerItem}.
 *
 * @param sourceId the id in the system it comes from, verbatim
 * @param deletedAt since when that system has it no more
 */
public record CustomerView(String id, String connection, String sourceId, Optional<String> number, String name,
        String kind, Optional<String> email, Optional<String> phone, Optional<String> street, Optional<String> zip,
        Optional<String> city, Optional<String> country, Optional<LocalDate> since, Instant firstSeenAt,
        Instant changedAt, Optional<Instant> deletedAt, Optional<LocalDate> firstOrder, Optional<LocalDate> lastOrder,
        int orders, Money revenue, @JsonProperty("class") Optional<String> abc, Optional<String> state,
        Optional<Double> overdueRatio, Optional<Double> rhythmDays, Optional<Integer> recency,
        Optional<Integer> frequency, Optional<Integer> monetary, Optional<String> openCase) {
    static final String COLUMNS = CustomerItem.COLUMNS
            + ", c.connection_id, c.source_id, c.email, c.phone, c.street, c.zip, c.country, c.since, c.first_seen_at, "
            + "c.changed_at, c.deleted_at ";

    static CustomerView of(Row row, CustomerItem item) {
        return new CustomerView(item.id(), Long.toString(row.number("connection_id")), row.text("source_id"),
                item.number(), item.name(), item.kind(), row.textIf("email"), row.textIf("phone"),
                row.textIf("street"), row.textIf("zip"), item.city(), row.textIf("country"), row.dateIf("since"),
                row.instant("first_seen_at"), row.instant("changed_at"), row.instantIf("deleted_at"),
                item.firstOrder(), item.lastOrder(), item.orders(), item.revenue(), item.abc(), item.state(),
                item.overdueRatio(), item.rhythmDays(), item.recency(), item.frequency(), item.monetary(),
                item.openCase());
    }
}
