package org.wiederkehr.console.customers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.console.text.Money;

/**
 * Purchases by month, and the days that tell whether the last one is long ago for this customer.
 *
 * @param dueOn last order plus the own rhythm
 */
record Timeline(List<Month> months, Optional<LocalDate> asOf, Optional<Double> rhythmDays,
        Optional<LocalDate> lastOrder,
        Optional<LocalDate> dueOn, Optional<LocalDate> pauseFrom, Optional<LocalDate> goneFrom) {

    record Month(YearMonth month, long orders, Money revenue) {}
}
