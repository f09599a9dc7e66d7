package org.wiederkehr.run.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What an invented firm's own software exports: eight customers, of whom Erika Quast has stopped ordering. */
final class Export {
    static final String GONE = "Erika Quast";
    private static final List<String> NAMES = List.of(GONE, "Fritz Rabe", "Greta Storm", "Hinnerk Tiede",
            "Imke Ulrich", "Jonte Voss", "Karla Wulf", "Lasse Yorck");
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 10);

    private Export() {}

    static Upload customers() {
        StringBuilder rows = new StringBuilder("Kundennummer;Name;Art;Straße;E-Mail;Telefon\n");
        for (int number = 1; number <= NAMES.size(); number++) {
            String name = NAMES.get(number - 1);
            rows.append("K-%d;%s;Privat;Süderstraße %d;%s@post.example;0421 100%d%n".formatted(number, name, number,
                    name.toLowerCase(Locale.ROOT).replace(' ', '.'), number));
        }
        return new Upload("Kunden.csv", rows.toString());
    }

    /** An order a month, eighteen of them; of the one who has gone only the first ten, and large ones. */
    static Upload orders() {
        StringBuilder rows = new StringBuilder("Auftragsnummer;Kundennummer;Datum;Betrag\n");
        for (int number = 1; number <= NAMES.size(); number++) {
            for (int month = 0; month < (number == 1 ? 10 : 18); month++) {
                rows.append("A-%d-%d;K-%d;%s;%s%n".formatted(number, month, number,
                        GERMAN.format(FIRST.plusMonths(month).plusDays(number)),
                        number == 1 ? "1.250,00" : 80 + 10 * number + ",50"));
            }
        }
        return new Upload("Auftraege.csv", rows.toString());
    }
}
