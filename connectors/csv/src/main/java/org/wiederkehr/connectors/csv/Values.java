package org.wiederkehr.connectors.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row after reading: what is good, and what is wrong.
 *
 * @param total
 *            the amount of the row, exact; empty when there is none or something about it is wrong
 */
record Values(Row row, Map<Field, Object> good, Optional<BigDecimal> total, List<Wrong> wrong) {

    Optional<String> text(Field field) {
        return Optional.ofNullable(good.get(field)).map(String.class::cast);
    }

    Optional<LocalDate> date(Field field) {
        return Optional.ofNullable(good.get(field)).map(LocalDate.class::cast);
    }

    Optional<BigDecimal> number(Field field) {
        return Optional.ofNullable(good.get(field)).map(BigDecimal.class::cast);
    }
}
