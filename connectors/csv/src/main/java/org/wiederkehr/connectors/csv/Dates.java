package org.wiederkehr.connectors.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of a date, as the file writes it: no zone moves it, and a time of day behind it is passed over. */
final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int MAX_LENGTH = 60;
    private static final String TIME = "(?:[T ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[AaPp][Mm])?\\s*"
            + "(?:Z|UTC|GMT|MEZ|MESZ|CET|CEST|Uhr|[+-]\\d{2}:?\\d{2})?)?";
    // what programs write where there is no day: 00.00.0000, 0000-00-00 00:00:00
    private static final Pattern NEVER = Pattern.compile("0[0./-]*(?:[T ][0:.]+Z?)?");
    // spreadsheets count a 29 February 1900 that never was, so that from March 1900 on day 0 is this one
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Map<DateStyle, Dates> BY_STYLE = new EnumMap<>(DateStyle.class);

    static {
        for (DateStyle style : DateStyle.values()) {
            BY_STYLE.put(style, new Dates(style));
        }
    }

    private final DateStyle style;
    private final Pattern pattern;

    private Dates(DateStyle style) {
        this.style = style;
        this.pattern = switch (style) {
            case SERIAL -> Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
            case COMPACT -> Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME);
            case ISO, GERMAN, US, BRITISH -> separated(style);
        };
    }

    private static Pattern separated(DateStyle style) {
        String first = style.order().startsWith("y") ? "(\\d{4})" : "(\\d{1,2})";
        String last = style.order().endsWith("y") ? "(\\d{4}|\\d{2})" : "(\\d{1,2})";
        return Pattern.compile(first + "(" + style.separator() + ")(\\d{1,2})\\2" + last + TIME);
    }

    static Parsed parse(String cell, DateStyle style) {
        Dates dates = Objects.requireNonNull(BY_STYLE.get(style));
        return cell.length() > MAX_LENGTH ? dates.wrongFormat() : dates.parse(cell);
    }

    private Parsed parse(String cell) {
        if (cell.startsWith("0") && NEVER.matcher(cell).matches()) {
            return new Parsed.Empty();
        }
        Matcher matcher = pattern.matcher(cell);
        if (!matcher.matches()) {
            return wrongFormat();
        }
        if (style == DateStyle.SERIAL) {
            return serial(Integer.parseInt(matcher.group(1)));
        }
        int year = year(part(matcher, 'y'));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Parsed.Bad.of(Reason.DATE_RANGE);
        }
        try {
            return new Parsed.Good(LocalDate.of(year, Integer.parseInt(part(matcher, 'm')),
                    Integer.parseInt(part(matcher, 'd'))));
        } catch (DateTimeException e) {
            return Parsed.Bad.of(Reason.DATE_UNKNOWN);
        }
    }

    private static Parsed serial(int days) {
        LocalDate day = DAY_ZERO.plusDays(days);
        return day.getYear() > LAST_YEAR ? Parsed.Bad.of(Reason.DATE_RANGE) : new Parsed.Good(day);
    }

    private String part(Matcher matcher, char what) {
        int place = style.order().indexOf(what);
        // the separator is the second group, where there is one
        return matcher.group(style == DateStyle.COMPACT || place == 0 ? place + 1 : place + 2);
    }

    // two digits: 69 is 2069 and 70 is 1970, as POSIX has it
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            return year < 70 ? 2000 + year : 1900 + year;
        }
        return year;
    }

    private Parsed.Bad wrongFormat() {
        return new Parsed.Bad(Reason.DATE_FORMAT, Map.of("style", style.name()));
    }
}
