package org.wiederkehr.connectors.csv;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Guesses what the columns are: by their headers, and by their content where headers do not tell. */
final class MappingGuess {

    private static final double MOST = 0.9;
    /** From here on the headers of dates do not say what happened on that day. */
    private static final String ANY_DATE = "datum";
    /** Beside such an amount the currency is that of the document, not of the amount. */
    private static final Pattern HOME_CURRENCY = Pattern.compile(".*(hauswaehrung|hauswhrg|inhw|localcurrency).*");

    private final List<String> headers;
    private final List<Row> data;
    private final int width;
    private final Cells cells;

    MappingGuess(List<String> headers, List<Row> data, int width, Cells cells) {
        this.headers = headers;
        this.data = data;
        this.width = width;
        this.cells = cells;
    }

    Role role(String fileName) {
        Set<Field> found = byHeader(List.of(Field.values())).keySet();
        String name = Headers.normal(fileName);
        if (name.matches(".*(kunden|customer|debitor).*") && found.contains(Field.CUSTOMER)
                && !found.contains(Field.AMOUNT)) {
            return Role.CUSTOMERS;
        }
        boolean goods = found.contains(Field.ARTICLE) || found.contains(Field.QUANTITY);
        if (found.contains(Field.ORDER_NUMBER) && goods && !found.contains(Field.CUSTOMER)
                && !found.contains(Field.DATE)) {
            return Role.LINES;
        }
        if (found.contains(Field.AMOUNT) && !goods && tellsOfPayments(name)) {
            return Role.PAYMENTS;
        }
        boolean personal = found.stream().anyMatch(Field::personal);
        boolean sold = found.contains(Field.DATE) || found.contains(Field.AMOUNT) || found.contains(Field.UNIT_PRICE);
        return personal && !sold ? Role.CUSTOMERS : Role.ORDERS;
    }

    /** By its own number or day of payment; but an invoice stays one when it also says when, or how, it was paid. */
    private boolean tellsOfPayments(String fileName) {
        boolean invoice = named(Field.CUSTOMER) && headers.stream().flatMap(h -> Headers.rank(h, Field.DATE).stream())
                .anyMatch(rank -> rank < Field.DATE.headers().indexOf(ANY_DATE));
        boolean called = fileName.matches(".*(zahlung|payment|offeneposten|opos).*");
        return named(Field.PAYMENT_NUMBER) || (named(Field.PAID) && (called || !invoice));
    }

    private boolean named(Field field) {
        return headers.stream().anyMatch(header -> Headers.rank(header, field).isPresent());
    }

    Map<Field, Integer> columns(Role role) {
        Map<Field, Integer> columns = byHeader(role.fields());
        Optional.ofNullable(columns.get(Field.AMOUNT)).map(headers::get).map(Headers::normal)
                .filter(amount -> HOME_CURRENCY.matcher(amount).matches())
                .ifPresent(amount -> columns.remove(Field.CURRENCY));
        if (role == Role.ORDERS) {
            byContent(columns);
            boolean priced = columns.containsKey(Field.QUANTITY) && columns.containsKey(Field.UNIT_PRICE);
            if (priced && new RepeatedTotals(data, cells).in(columns)) {
                columns.remove(Field.AMOUNT);
            }
        }
        return columns;
    }

    private Map<Field, Integer> byHeader(List<Field> fields) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : fields) {
            free(columns).filter(c -> Headers.rank(headers.get(c), field).isPresent())
                    .min(Comparator.comparing(c -> Headers.rank(headers.get(c), field).orElseThrow()))
                    .ifPresent(c -> columns.put(field, c));
        }
        for (Field field : fields) {
            if (!columns.containsKey(field)) {
                free(columns).filter(c -> Headers.hints(headers.get(c), field)).findFirst()
                        .ifPresent(c -> columns.put(field, c));
            }
        }
        return columns;
    }

    private Stream<Integer> free(Map<Field, Integer> columns) {
        return IntStream.range(0, headers.size()).boxed().filter(c -> !columns.containsValue(c));
    }

    private void byContent(Map<Field, Integer> columns) {
        put(Field.DATE, columns, c -> StyleGuess.datesIn(data, c, cells.dates()) >= MOST);
        boolean priced = columns.containsKey(Field.QUANTITY) && columns.containsKey(Field.UNIT_PRICE);
        if (!priced && !columns.containsKey(Field.AMOUNT)) {
            last(columns, this::fractions).or(() -> last(columns, this::countable))
                    .ifPresent(c -> columns.put(Field.AMOUNT, c));
        }
        if (headers.isEmpty()) {
            last(columns, c -> countable(c) && !padded(c)).filter(c -> c > 0)
                    .ifPresent(c -> columns.put(Field.QUANTITY, c));
        }
        put(Field.CUSTOMER, columns, this::couldBeCustomer);
    }

    private void put(Field field, Map<Field, Integer> columns, IntPredicate test) {
        if (!columns.containsKey(field)) {
            IntStream.range(0, width).filter(c -> !columns.containsValue(c)).filter(test).boxed().findFirst()
                    .ifPresent(c -> columns.put(field, c));
        }
    }

    /** Better no column than one that says of itself that it is something else. */
    private boolean couldBeCustomer(int column) {
        boolean called = column < headers.size() && Arrays.stream(Field.values()).anyMatch(
                field -> field != Field.CUSTOMER && Headers.rank(headers.get(column), field).isPresent());
        return !called && StyleGuess.datesIn(data, column, cells.dates()) < MOST;
    }

    private Optional<Integer> last(Map<Field, Integer> columns, IntPredicate test) {
        return IntStream.range(0, width).filter(c -> !columns.containsValue(c)).filter(test).boxed()
                .max(Comparator.naturalOrder());
    }

    private boolean countable(int column) {
        return StyleGuess.numbersIn(data, column, cells.numbers()) >= MOST;
    }

    private boolean fractions(int column) {
        return countable(column) && Sample.column(data, column).stream()
                .anyMatch(cell -> Numbers.parse(cell, cells.numbers()) instanceof Parsed.Good good
                        && ((BigDecimal) good.value()).scale() > 0);
    }

    // leading zeros make an id, not a quantity
    private boolean padded(int column) {
        return Sample.column(data, column).stream().anyMatch(cell -> cell.length() > 1 && cell.startsWith("0")
                && cell.chars().allMatch(Character::isDigit));
    }
}
