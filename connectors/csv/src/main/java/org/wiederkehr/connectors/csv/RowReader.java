package org.wiederkehr.connectors.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads rows of one file by its mapping.
 *
 * @param standard
 *            the currency of the connection
 * @param exact
 *            whether a row with fewer cells than the first is wrong too, as where blanks separate
 * @param amountNeeded
 *            whether a row without an amount is wrong
 */
record RowReader(Role role, Mapping mapping, Cells cells, Currency standard, Set<String> noCustomer,
        List<String> creditPrefixes, boolean exact, boolean amountNeeded) {

    private static final List<Field> AMOUNT_PARTS = List.of(Field.AMOUNT, Field.QUANTITY, Field.UNIT_PRICE);
    private static final Pattern TOTALS = Pattern
            .compile("(gesamt|end|zwischen|listen)?(summe|total|betrag)n?|gesamt|subtotal|grandtotal|anzahl[0-9]*");
    private static final Set<Field> OF_TOTALS = EnumSet.of(Field.CUSTOMER, Field.AMOUNT, Field.QUANTITY,
            Field.CURRENCY);

    Values read(Row row) {
        Map<Field, Object> good = new EnumMap<>(Field.class);
        List<Wrong> wrong = new ArrayList<>();
        checkWidth(row, wrong);
        for (Map.Entry<Field, Integer> mapped : mapping.columns().entrySet()) {
            cell(row, mapped.getKey(), mapped.getValue(), good, wrong);
        }
        if (isTotalLine(row, good)) {
            wrong.clear();
            wrong.add(Wrong.row(Reason.TOTAL_LINE, Map.of()));
        }
        if (role.has(Field.CURRENCY)) {
            currencyBeside(row).ifPresent(currency -> good.putIfAbsent(Field.CURRENCY, currency));
        }
        Optional<BigDecimal> total = total(good);
        boolean partsWrong = wrong.stream().anyMatch(w -> w.field().filter(AMOUNT_PARTS::contains).isPresent());
        if (amountNeeded && total.isEmpty() && !partsWrong) {
            wrong.add(Wrong.row(Reason.AMOUNT_MISSING, Map.of()));
        }
        return new Values(row, good, total, wrong);
    }

    /** The row under a list that adds it up: a word where the customer stands, and of figures at most sums. */
    private boolean isTotalLine(Row row, Map<Field, Object> good) {
        return TOTALS.matcher(Headers.normal(row.cell(mapping.columns().getOrDefault(Field.CUSTOMER, 0)))).matches()
                && good.keySet().stream().allMatch(OF_TOTALS::contains);
    }

    private Optional<Currency> currencyBeside(Row row) {
        return Stream.of(Field.AMOUNT, Field.UNIT_PRICE).map(mapping.columns()::get).filter(Objects::nonNull)
                .flatMap(column -> CurrencySigns.in(row.cell(column), standard).stream()).findFirst();
    }

    private void checkWidth(Row row, List<Wrong> wrong) {
        boolean more = row.cells().stream().skip(mapping.width()).anyMatch(cell -> !Cells.strip(cell).isEmpty());
        if (more || (exact && row.cells().size() != mapping.width())) {
            wrong.add(Wrong.row(Reason.COLUMN_COUNT, Map.of("expected", Integer.toString(mapping.width()), "found",
                    Integer.toString(row.cells().size()))));
        }
    }

    private void cell(Row row, Field field, int column, Map<Field, Object> good, List<Wrong> wrong) {
        String raw = row.cell(column);
        if (field == Field.CUSTOMER && noCustomer.contains(Cells.strip(raw))) {
            return;
        }
        switch (cells.read(raw, field)) {
            case Parsed.Good value -> good.put(field, value.value());
            case Parsed.Bad bad -> wrong.add(Wrong.cell(field, column, bad.reason(), bad.parameters(), raw));
            case Parsed.Empty empty -> {
                if (role.required().contains(field)) {
                    wrong.add(Wrong.cell(field, column, Reason.MISSING, Map.of(), ""));
                }
            }
        }
    }

    private Optional<BigDecimal> total(Map<Field, Object> good) {
        Optional<BigDecimal> quantity = number(good, Field.QUANTITY);
        Optional<BigDecimal> amount = number(good, Field.AMOUNT);
        if (amount.isEmpty()) {
            Optional<BigDecimal> price = number(good, Field.UNIT_PRICE);
            amount = quantity.flatMap(many -> price.map(many::multiply));
        } else if (quantity.filter(many -> many.signum() < 0).isPresent()) {
            // goods that came back, with an amount written without a sign
            amount = amount.map(value -> value.abs().negate());
        }
        return credit(good) || good.get(Field.SIDE) == Side.CREDIT ? amount.map(value -> value.abs().negate()) : amount;
    }

    private boolean credit(Map<Field, Object> good) {
        return good.get(Field.ORDER_NUMBER) instanceof String number
                && creditPrefixes.stream().anyMatch(number::startsWith);
    }

    private static Optional<BigDecimal> number(Map<Field, Object> good, Field field) {
        return Optional.ofNullable(good.get(field)).map(BigDecimal.class::cast);
    }
}
