package org.wiederkehr.customers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.web.Money;

/**
 * A customer's purchases over time, and the lines that show whether the last one is long ago for this customer.
 *
 * @param asOf day of the analysis the lines are from
 * @param dueOn last order plus the customer's own rhythm
 * @param pauseFrom from then on the customer pauses; {@code goneFrom}: is probably gone
 */
public record Timeline(List<Month> months, Optional<LocalDate> asOf, Optional<Double> rhythmDays,
        Optional<LocalDate> lastOrder, Optional<LocalDate> dueOn, Optional<LocalDate> pauseFrom,
        Optional<LocalDate> goneFrom) {
    public Timeline {
        months = List.copyOf(months);
    }

    /** One month with at least one order or credit note. */
    public record Month(YearMonth month, int orders, Money revenue) {}
}
