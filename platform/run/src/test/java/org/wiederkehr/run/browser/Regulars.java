package org.wiederkehr.run.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Forty customers of an invented firm, who buy more or less often, more or less lately, for more or less money. */
final class Regulars {
    static final int COUNT = 40;
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private Regulars() {}

    static Upload orders() {
        StringBuilder rows = new StringBuilder("Kundennummer;Name;Auftragsnummer;Datum;Betrag\n");
        for (int number = 1; number <= COUNT; number++) {
            int often = 2 + number % 5 * 3;
            LocalDate lately = LAST.minusDays(number * number % 7 * 30L);
            for (int order = 0; order < often; order++) {
                rows.append("R-%d;%s;A-%d-%d;%s;%d,90%n".formatted(number, name(number), number, order,
                        GERMAN.format(lately.minusDays(order * 20L)), 10 + number * number));
            }
        }
        return new Upload("Bestellungen.csv", rows.toString());
    }

    /** What a table must not split, a file must not run, and an address must not lose. */
    private static String name(int number) {
        return (number % 2 == 0 ? "Käufer & Söhne %02d" : "Händlerin %02d").formatted(number);
    }
}
