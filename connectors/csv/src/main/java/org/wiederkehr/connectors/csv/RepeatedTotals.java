package org.wiederkehr.connectors.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notices when the amounts of rows are the totals of their orders, on each line again: added up they would count as often
 * as the order has lines.
 */
record RepeatedTotals(List<Row> data, Cells cells) {

    private static final int LEAST_ORDERS = 3;
    private static final int ONE_IN = 4;

    boolean in(List<ColumnMapping> columns) {
        Map<Field, Integer> mapped = new EnumMap<>(Field.class);
        columns.forEach(column -> mapped.put(column.field(), column.column()));
        return in(mapped);
    }

    boolean in(Map<Field, Integer> columns) {
        Optional<Integer> number = Optional.ofNullable(columns.get(Field.ORDER_NUMBER));
        Optional<Integer> amount = Optional.ofNullable(columns.get(Field.AMOUNT));
        if (number.isEmpty() || amount.isEmpty()) {
            return false;
        }
        List<List<Row>> several = orders(number.get()).stream().filter(rows -> rows.size() > 1).toList();
        List<Row> lines = several.stream().flatMap(List::stream).toList();
        long own = lines.stream().filter(row -> isOfItsLine(row, columns)).count();
        // where the other lines are free, the total is what one line costs
        return several.size() >= LEAST_ORDERS && own * ONE_IN <= lines.size()
                && several.stream().allMatch(rows -> isOne(rows, amount.get()));
    }

    private Collection<List<Row>> orders(int number) {
        Map<String, List<Row>> orders = new LinkedHashMap<>();
        data.stream().filter(row -> !Cells.strip(row.cell(number)).isEmpty()).forEach(
                row -> orders.computeIfAbsent(Cells.strip(row.cell(number)), unused -> new ArrayList<>()).add(row));
        return orders.values();
    }

    private static boolean isOne(List<Row> rows, int amount) {
        boolean same = rows.stream().map(row -> Cells.strip(row.cell(amount))).distinct().count() == 1;
        return same && rows.stream().map(Row::cells).distinct().count() > 1;
    }

    private boolean isOfItsLine(Row row, Map<Field, Integer> columns) {
        Optional<BigDecimal> quantity = number(row, columns, Field.QUANTITY);
        Optional<BigDecimal> price = number(row, columns, Field.UNIT_PRICE);
        Optional<BigDecimal> amount = number(row, columns, Field.AMOUNT);
        return quantity.isPresent() && price.isPresent() && amount.isPresent()
                && quantity.get().multiply(price.get()).compareTo(amount.get()) == 0;
    }

    private Optional<BigDecimal> number(Row row, Map<Field, Integer> columns, Field field) {
        return Optional.ofNullable(columns.get(field)).map(column -> cells.read(row.cell(column), field))
                .filter(Parsed.Good.class::isInstance).map(good -> (BigDecimal) ((Parsed.Good) good).value());
    }
}
