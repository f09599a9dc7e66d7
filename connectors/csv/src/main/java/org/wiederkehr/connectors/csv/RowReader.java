package org.wiederkehr.connectors.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rows of one file by its mapping.
 *
 * @param exact
 *            whether a row with fewer cells than the first is wrong too, as where blanks separate
 * @param amountNeeded
 *            whether a row without an amount is wrong
 */
record RowReader(Role role, Mapping mapping, Cells cells, Set<String> noCustomer, List<String> creditPrefixes,
        boolean exact, boolean amountNeeded) {

    private static final List<Field> AMOUNT_PARTS = List.of(Field.AMOUNT, Field.QUANTITY, Field.UNIT_PRICE);

    Values read(Row row) {
        Map<Field, Object> good = new EnumMap<>(Field.class);
        List<Wrong> wrong = new ArrayList<>();
        checkWidth(row, wrong);
        for (Map.Entry<Field, Integer> mapped : mapping.columns().entrySet()) {
            cell(row, mapped.getKey(), mapped.getValue(), good, wrong);
        }
        Optional<BigDecimal> total = total(good);
        boolean partsWrong = wrong.stream().anyMatch(w -> w.field().filter(AMOUNT_PARTS::contains).isPresent());
        if (amountNeeded && total.isEmpty() && !partsWrong) {
            wrong.add(Wrong.row(Reason.AMOUNT_MISSING, Map.of()));
        }
        return new Values(row, good, total, wrong);
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
        return credit(good) ? amount.map(value -> value.abs().negate()) : amount;
    }

    private boolean credit(Map<Field, Object> good) {
        return good.get(Field.ORDER_NUMBER) instanceof String number
                && creditPrefixes.stream().anyMatch(number::startsWith);
    }

    private static Optional<BigDecimal> number(Map<Field, Object> good, Field field) {
        return Optional.ofNullable(good.get(field)).map(BigDecimal.class::cast);
    }
}
