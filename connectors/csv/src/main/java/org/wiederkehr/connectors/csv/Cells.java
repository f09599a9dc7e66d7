package org.wiederkehr.connectors.csv;

import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.wiederkehr.connectors.spi.Origin;
import org.wiederkehr.connectors.spi.Party;

/** Reads one cell as the kind its field has. */
record Cells(NumberStyle numbers, DateStyle dates) {

    private static final int MAX_TEXT = 500;
    private static final String GUARD = "=\"";
    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?[eE]\\+\\d+");
    // they turn the direction of all that follows on a screen, and are no part of a name
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Set<String> FIRMS = Set.of("firma", "firmenkunde", "geschaeftskunde", "geschäftskunde",
            "gewerblich", "gewerbe", "unternehmen", "organisation", "organization", "company", "business", "b2b",
            "gmbh",
            "f", "g");
    private static final Set<String> PERSONS = Set.of("person", "privat", "privatkunde", "privatperson", "verbraucher",
            "consumer", "private", "individual", "b2c", "herr", "frau", "mr", "mrs", "ms", "p");

    Parsed read(String raw, Field field) {
        String cell = strip(raw);
        if (cell.isEmpty()) {
            return new Parsed.Empty();
        }
        if (cell.indexOf('\uFFFD') >= 0) {
            return Parsed.Bad.of(Reason.UNDECODABLE);
        }
        if (cell.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
            return Parsed.Bad.of(Reason.CONTROL_CHARACTER);
        }
        return switch (field.kind()) {
            case ID -> id(cell);
            case TEXT, PERSONAL -> text(cell);
            case NUMBER -> Numbers.parse(cell, numbers);
            case DATE -> Dates.parse(cell, dates);
            case CURRENCY -> currency(cell);
            case PARTY_KIND -> new Parsed.Good(partyKind(cell));
            case SIDE -> new Parsed.Good(Side.of(cell));
        };
    }

    /** Without blanks around it, those of typesetters included, and without what guards it against a spreadsheet: ="007". */
    static String strip(String raw) {
        String bare = stripBlanks(raw);
        return bare.length() > GUARD.length() && bare.startsWith(GUARD) && bare.endsWith("\"")
                ? stripBlanks(bare.substring(GUARD.length(), bare.length() - 1))
                : bare;
    }

    private static String stripBlanks(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && blank(raw.charAt(from))) {
            from++;
        }
        while (to > from && blank(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean blank(char c) {
        boolean invisible = c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060';
        return c == '\t' || c == '\n' || c == '\r' || invisible || Character.isSpaceChar(c);
    }

    // verbatim: 007 and 7 are two customers, and so are two spellings of one letter
    private static Parsed id(String cell) {
        if (cell.length() > Origin.MAX_ID) {
            return new Parsed.Bad(Reason.TOO_LONG, Map.of("limit", Integer.toString(Origin.MAX_ID)));
        }
        return EXPONENT.matcher(cell).matches() ? Parsed.Bad.of(Reason.ID_EXPONENT) : new Parsed.Good(cell);
    }

    private static Parsed text(String cell) {
        if (cell.length() > MAX_TEXT) {
            return new Parsed.Bad(Reason.TOO_LONG, Map.of("limit", Integer.toString(MAX_TEXT)));
        }
        String text = Normalizer.normalize(DIRECTION.matcher(cell).replaceAll(""), Normalizer.Form.NFC);
        return text.isEmpty() ? new Parsed.Empty() : new Parsed.Good(text);
    }

    private static Parsed currency(String cell) {
        try {
            return new Parsed.Good(Currency.getInstance(cell.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Parsed.Bad.of(Reason.CURRENCY);
        }
    }

    private static Party.Kind partyKind(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (FIRMS.contains(word)) {
            return Party.Kind.ORGANISATION;
        }
        return PERSONS.contains(word) ? Party.Kind.PERSON : Party.Kind.UNKNOWN;
    }
}
