package org.wiederkehr.connectors.csv;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows headers. */
final class Headers {

    private static final int TELLING = 5;

    // what a header is about that only contains a word of the field: Umsatzsteuer is no Umsatz, Belegart no Beleg
    private static final Map<Field.Kind, Pattern> OTHER = Map.of(
            Field.Kind.ID, Pattern.compile(".*(status|bedingung|ziel|method|adresse|anschrift|address|text|gruppe|group"
                    + "|datum|date|betrag|amount|wert|value|preis|price|summe|total|umsatz|steuer|tax|seit|since|menge"
                    + "|waehrung|currency|rabatt|discount|versand|shipping|kosten|telefon|phone|mail|bank|inhaber).*"
                    + "|.*(art|typ|type|ort|land|plz|name|weg)|gegen.*"),
            Field.Kind.NUMBER, Pattern.compile(".*(steuer|tax|mwst|gewicht|weight|rabatt|discount|skonto|versand"
                    + "|shipping|porto|fracht|kosten|cost|einheit|gruppe|group|liste|list|anzahlung|einkauf|prozent"
                    + "|percent|marge|mahn).*|(ust|vat|ek).*|.*(ust|vat)"),
            Field.Kind.DATE, Pattern.compile(".*(geburt|birth|aender|update|modified|druck|print|mahn).*"));

    private Headers() {}

    /** Letters and digits only, lower case, umlauts written out. */
    static String normal(String header) {
        return Cells.strip(header).toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
                .replace("ß", "ss").replaceAll("[^a-z0-9]", "");
    }

    /** Whether the header is one of the field's own, and how good a one: 0 is the best. */
    static Optional<Integer> rank(String header, Field field) {
        int rank = field.headers().indexOf(normal(header));
        return rank < 0 ? Optional.empty() : Optional.of(rank);
    }

    /** Whether the header contains a word of the field that is long enough to tell. */
    static boolean hints(String header, Field field) {
        String normal = normal(header);
        boolean other = Optional.ofNullable(OTHER.get(field.kind())).filter(about -> about.matcher(normal).matches())
                .isPresent();
        return !other
                && field.headers().stream().anyMatch(word -> word.length() >= TELLING && normal.contains(word));
    }

    /** How many of the cells name a field. */
    static long named(Row row) {
        return row.cells().stream().filter(
                cell -> Arrays.stream(Field.values()).anyMatch(field -> rank(cell, field).isPresent())).count();
    }

    /**
     * Whether the first row is a header: nothing in it is a number or date where the rows below have them, or it names
     * fields.
     */
    static boolean isHeader(List<Row> rows) {
        Row first = rows.get(0);
        Set<String> different = new HashSet<>(first.cells());
        long named = named(first);
        if (named > 0 && named >= first.cells().size() / 3) {
            return true;
        }
        boolean value = first.cells().stream().anyMatch(Headers::value);
        List<Row> below = rows.subList(1, rows.size());
        boolean valuesBelow = below.stream().anyMatch(row -> row.cells().stream().anyMatch(Headers::value));
        return !value && (valuesBelow || (named > 0 && different.size() == first.cells().size()));
    }

    private static boolean value(String cell) {
        String stripped = Cells.strip(cell);
        return !stripped.isEmpty() && Character.isDigit(stripped.charAt(stripped.length() - 1))
                && stripped.chars().noneMatch(Character::isLetter);
    }
}
