package org.wiederkehr.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.web.Money;

/**
 * A customer in a list: what all imports say, and the scores of one analysis where it had the customer.
 *
 * @param sortKey what the list was sorted by, as text; only for paging
 * @param orders purchases; credit notes do not count, but are subtracted from the revenue
 * @param overdueRatio days since the last order, in multiples of the customer's own rhythm
 */
public record CustomerItem(@JsonIgnore String sortKey, String id, Optional<String> number, String name, String kind,
        Optional<String> city, Optional<LocalDate> firstOrder, Optional<LocalDate> lastOrder, int orders, Money revenue,
        @JsonProperty("class") Optional<String> abc, Optional<String> state, Optional<Double> overdueRatio,
        Optional<Double> rhythmDays, Optional<Integer> recency, Optional<Integer> frequency,
        Optional<Integer> monetary, Optional<String> openCase) {
    /** Filled in where a list or a page begins; {@code :analysis} is the analysis whose scores are shown. */
    static final String COLUMNS = """
            c.id, c.number, c.name, c.kind, c.city, s.first_on, s.last_on, coalesce(s.orders, 0) as orders,
                coalesce(s.sum_minor, 0) as sum_minor, x.abc::text as abc, x.state, x.overdue_ratio, x.rhythm_days,
                x.recency::integer as recency, x.frequency::integer as frequency, x.monetary::integer as monetary,
                w.id as open_case""";
    static final String TABLES = """
            from customer c
            left join customer_summary s on s.tenant_id = :tenant and s.customer_id = c.id
            left join customer_score x on x.tenant_id = :tenant and x.run_id = :analysis and x.customer_id = c.id
            left join winback_case w on w.tenant_id = :tenant and w.customer_id = c.id and w.closed_at is null
            where c.tenant_id = :tenant and c.erased_at is null""";

    static CustomerItem of(Row row, String sortKey, Currency currency) {
        return new CustomerItem(sortKey, Long.toString(row.number("id")), row.textIf("number"), row.text("name"),
                row.text("kind"), row.textIf("city"), row.dateIf("first_on"), row.dateIf("last_on"),
                row.integer("orders"), new Money(row.number("sum_minor"), currency), row.textIf("abc"),
                row.textIf("state"), row.decimalIf("overdue_ratio"), row.decimalIf("rhythm_days"),
                row.integerIf("recency"), row.integerIf("frequency"), row.integerIf("monetary"),
                row.numberIf("open_case").map(String::valueOf));
    }
}
