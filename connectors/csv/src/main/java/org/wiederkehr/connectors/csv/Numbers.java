package org.wiederkehr.connectors.csv;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of one style, strictly: what would be a different number in the other style is not guessed at. */
final class Numbers {

    private static final int MAX_INTEGER_DIGITS = 15;
    private static final int MAX_SCALE = 12;
    private static final int MAX_LENGTH = 60;
    // currency signs and codes, blanks that group digits, and the Swiss apostrophe carry no value
    private static final Pattern DECORATION = Pattern.compile("[\\s\\u00A0\\u202F\\u2009'’€$£]|EUR|USD|GBP|CHF");
    private static final Pattern PARENTHESES = Pattern.compile("\\((.+)\\)");

    private final Pattern pattern;
    private final NumberStyle style;

    private Numbers(NumberStyle style) {
        this.style = style;
        String group = Pattern.quote(String.valueOf(style.group()));
        String decimal = Pattern.quote(String.valueOf(style.decimal()));
        this.pattern = Pattern.compile("([+-]?)((?:\\d{1,3}(?:" + group + "\\d{3})+|\\d+)(?:" + decimal + "\\d*)?|"
                + decimal + "\\d+)(?:[eE]([+-]?\\d{1,9}))?(-?)");
    }

    private static final Numbers GERMAN = new Numbers(NumberStyle.GERMAN);
    private static final Numbers ENGLISH = new Numbers(NumberStyle.ENGLISH);

    static Parsed parse(String cell, NumberStyle style) {
        return style == NumberStyle.GERMAN ? GERMAN.parse(cell) : ENGLISH.parse(cell);
    }

    private Parsed parse(String cell) {
        if (cell.length() > MAX_LENGTH) {
            return Parsed.Bad.of(Reason.NUMBER);
        }
        String bare = DECORATION.matcher(cell).replaceAll("").replace('\u2212', '-');
        Matcher parentheses = PARENTHESES.matcher(bare);
        if (parentheses.matches()) {
            bare = "-" + parentheses.group(1);
        }
        Matcher matcher = pattern.matcher(bare);
        if (!matcher.matches()) {
            boolean other = (this == GERMAN ? ENGLISH : GERMAN).pattern.matcher(bare).matches();
            return Parsed.Bad.of(other ? Reason.NUMBER_STYLE : Reason.NUMBER);
        }
        return value(matcher);
    }

    private Parsed value(Matcher matcher) {
        String digits = matcher.group(2).replace(String.valueOf(style.group()), "").replace(style.decimal(), '.');
        BigDecimal value = new BigDecimal(digits.endsWith(".") ? digits + "0" : digits);
        if (matcher.group(3) != null) {
            value = value.scaleByPowerOfTen(Integer.parseInt(matcher.group(3)));
        }
        if (value.signum() == 0) {
            return new Parsed.Good(BigDecimal.ZERO);
        }
        // by its digits, not by its value: 1e999 must not be written out to be compared
        if ((long) value.precision() - value.scale() > MAX_INTEGER_DIGITS || value.scale() > MAX_SCALE) {
            return Parsed.Bad.of(Reason.NUMBER_RANGE);
        }
        boolean negative = matcher.group(1).equals("-") ^ matcher.group(4).equals("-");
        return new Parsed.Good(negative ? value.negate() : value);
    }
}
