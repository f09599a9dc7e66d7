package org.wiederkehr.console.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Speaks one language in one time zone: texts by key, numbers, money and dates as its readers write them.
 * Between number and unit stands a narrow no-break space; negative numbers carry a real minus sign.
 */
public final class Say {

    private static final String THIN = "\u202f";
    private static final char MINUS = '\u2212';

    private final Language language;
    private final ZoneId zone;
    private final Texts texts;

    public Say(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.texts = Texts.in(language);
    }

    public Language language() {
        return language;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The text of the key with its parameters put in; counts choose singular or plural in the message itself. */
    public String t(String key, Object... params) {
        return texts.find(key, params).orElse(key);
    }

    /** The text of {@code prefix.code} or, where the API knows a newer code than this console, the code itself. */
    public String code(String prefix, String code) {
        return texts.find(prefix + "." + code).orElse(code);
    }

    public String codeOr(String prefix, String code, String otherwise) {
        return texts.find(prefix + "." + code).orElse(otherwise);
    }

    /** {@code 1.234,56 €} and {@code €1,234.56}. */
    public String money(Money money) {
        return withUnit(number(money.amount(), money.digits()), money);
    }

    /** Whole currency units, for sentences and key figures: {@code 1.235 €}. */
    public String about(Money money) {
        return withUnit(number(money.amount(), 0), money);
    }

    /** Short, for narrow places: {@code 184 Tsd. €}, {@code 24,8 Mio. €}; below ten thousand as {@link #about}. */
    public String compact(Money money) {
        BigDecimal amount = money.amount();
        double size = Math.abs(amount.doubleValue());
        if (size < 10_000) {
            return about(money);
        }
        boolean millions = size >= 999_500;
        BigDecimal scaled = amount.divide(BigDecimal.valueOf(millions ? 1_000_000 : 1_000));
        String figure = number(scaled, millions && size < 100_000_000 ? 1 : 0);
        return withUnit(figure + t(millions ? "short.million" : "short.thousand"), money);
    }

    /** The bare amount, for columns whose head carries the unit. */
    public String amount(Money money) {
        return number(money.amount(), money.digits());
    }

    /** The same in whole units, for sums in which cents say nothing. */
    public String whole(Money money) {
        return number(money.amount(), 0);
    }

    private String withUnit(String figure, Money money) {
        String symbol = money.unit().getSymbol(language.locale());
        return switch (language) {
            case DE -> figure + THIN + symbol;
            case EN -> figure.charAt(0) == MINUS ? MINUS + symbol + figure.substring(1) : symbol + figure;
        };
    }

    public String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    public String number(double value, int digits) {
        return number(BigDecimal.valueOf(value), digits);
    }

    private String number(BigDecimal value, int digits) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setMinusSign(MINUS);
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value.setScale(digits, RoundingMode.HALF_UP));
    }

    /** {@code share} 0.123 gives {@code 12,3 %} and {@code 12.3%}. */
    public String percent(double share) {
        return percent(share, 1);
    }

    public String percent(double share, int digits) {
        return number(share * 100, digits) + (language == Language.DE ? THIN : "") + "%";
    }

    /** {@code 22.11.2026} and {@code 22 Nov 2026}, which no line break tears apart. */
    public String date(LocalDate date) {
        return formatter(language == Language.DE ? "dd.MM.yyyy" : "d\u00a0MMM\u00a0yyyy").format(date);
    }

    public String date(Optional<LocalDate> date) {
        return date.map(this::date).orElse("–");
    }

    public String day(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    /** {@code 22.11.2026, 14:05}, in the reader's zone. */
    public String moment(Instant instant) {
        return day(instant) + ", " + formatter("HH:mm").format(instant.atZone(zone));
    }

    /** {@code Nov. 2026} and {@code Nov 2026}. */
    public String month(YearMonth month) {
        return formatter("MMM yyyy").format(month);
    }

    /** A stretch of time as a person would put it: seconds, then minutes, then hours. */
    public String duration(long seconds) {
        if (seconds < 60) {
            return t("duration.seconds", seconds);
        }
        if (seconds < 3600) {
            return t("duration.minutes", Math.round(seconds / 60.0));
        }
        return t("duration.hours", Math.round(seconds / 3600.0));
    }

    /** Days of a rhythm; from three months on in months, from two years on in years. */
    public String days(double days) {
        return days("", days);
    }

    /** The same after a word for the past, which takes the dative in German: {@code vor 5 Monaten}. */
    public String daysAgo(double days) {
        return days("past.", days);
    }

    private String days(String tense, double days) {
        if (days < 92) {
            return t("duration." + tense + "days", Math.round(days));
        }
        if (days < 730) {
            return t("duration." + tense + "months", Math.round(days / 30.44));
        }
        return t("duration." + tense + "years", years(days / 365.25));
    }

    /** Below ten with a tenth, unless it is none: {@code 4,5} but {@code 5}. */
    private String years(double years) {
        long tenths = Math.round(years * 10);
        return number(tenths / 10.0, tenths < 100 && tenths % 10 != 0 ? 1 : 0);
    }

    /** {@code 4,2 MB}; decimal units, as file managers show them. */
    public String bytes(long bytes) {
        if (bytes < 1_000_000) {
            return number(bytes / 1e3, bytes < 10_000 ? 1 : 0) + THIN + "kB";
        }
        return number(bytes / 1e6, 1) + THIN + "MB";
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
