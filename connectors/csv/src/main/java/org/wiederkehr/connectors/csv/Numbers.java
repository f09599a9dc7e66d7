package org.wiederkehr.connectors.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of one style, strictly: what would be a different number in the other style is not guessed at. */
final class Numbers {

    private static final int MAX_INTEGER_DIGITS = 15;
    private static final int MAX_SCALE = 12;
    private static final int MAX_LENGTH = 60;
    private static final String BLANK = "[\\s\\p{Zs}]";
    // the hyphens and dashes that are typed or printed for a minus
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2014\\u2212\\uFE63\\uFF0D]");
    // a blank or the Swiss apostrophe between two digits groups three of them, or it parts two numbers
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)(?:" + BLANK + "|['’])(?=\\d{3}(?!\\d))");
    private static final Pattern BLANKS = Pattern.compile("(?<!\\d)" + BLANK + "+|" + BLANK + "+(?!\\d)");
    // debit and credit as accountants mark them, behind the amount: seen from the customer's account
    private static final Pattern SIDE = Pattern.compile("(.*\\d[.,]?)(?:(S|Soll|DR)|(H|Haben|CR))");
    private static final Pattern PARENTHESES = Pattern.compile("\\((.+)\\)");

    private final Pattern pattern;
    /** No cents, as in price lists: 1.234,- or 5.-- */
    private final Pattern round;
    private final NumberStyle style;

    private Numbers(NumberStyle style) {
        this.style = style;
        String group = Pattern.quote(String.valueOf(style.group()));
        String decimal = Pattern.quote(String.valueOf(style.decimal()));
        this.pattern = Pattern.compile("([+-]?)((?:\\d{1,3}(?:" + group + "\\d{3})+|\\d+)(?:" + decimal + "\\d*)?|"
                + decimal + "\\d+)(?:[eE]([+-]?\\d{1,9}))?(-?)");
        this.round = Pattern.compile("(\\d)" + decimal + "-{1,2}$");
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
        String bare = isBare(cell) ? cell : unsided(bare(cell));
        if (bare.endsWith("-")) {
            bare = round.matcher(bare).replaceFirst("$1");
        }
        Matcher matcher = pattern.matcher(bare);
        if (!matcher.matches()) {
            boolean other = (this == GERMAN ? ENGLISH : GERMAN).pattern.matcher(bare).matches();
            return Parsed.Bad.of(other ? Reason.NUMBER_STYLE : Reason.NUMBER);
        }
        return value(matcher);
    }

    /** Digits, points, commas and signs only, as most cells are. */
    static boolean isBare(String cell) {
        return cell.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == '+');
    }

    /** Without what carries no value, and with the one minus there is. */
    private static String bare(String cell) {
        String dashed = DASH.matcher(CurrencySigns.without(cell)).replaceAll("-");
        String bare = BLANKS.matcher(GROUPING.matcher(dashed).replaceAll("")).replaceAll("");
        Matcher parentheses = PARENTHESES.matcher(bare);
        return parentheses.matches() ? "-" + parentheses.group(1) : bare;
    }

    private static String unsided(String bare) {
        Matcher side = SIDE.matcher(bare);
        if (!side.matches()) {
            return bare;
        }
        return side.group(2) == null ? "-" + side.group(1) : side.group(1);
    }

    private Parsed value(Matcher matcher) {
        String digits = matcher.group(2).replace(String.valueOf(style.group()), "").replace(style.decimal(), '.');
        BigDecimal value = new BigDecimal(digits.endsWith(".") ? digits + "0" : digits);
        if (matcher.group(3) != null) {
            value = value.scaleByPowerOfTen(Integer.parseInt(matcher.group(3)));
        } else if (value.scale() > MAX_SCALE) {
            // 19.990000000000002 is what a program with binary fractions makes of 19.99
            value = value.setScale(MAX_SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
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
