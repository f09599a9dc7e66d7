package org.wiederkehr.run.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up export: orders of one to three rows, some of them scattered, a few credit notes. The same size gives the same
 * file.
 *
 * @param total minor units
 */
record Ledger(String text, long rows, long orders, long customers, long total) {
    private static final long SEED = 20_261_122;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int SCATTERED_ONE_IN = 50;

    static Ledger of(int orders, int customers) {
        Random dice = new Random(SEED);
        List<String> late = new ArrayList<>();
        StringBuilder text = new StringBuilder(orders * 140);
        text.append("Kundennummer;Name;Auftragsnummer;Datum;Artikel;Menge;Betrag\n");
        long rows = 0;
        long total = 0;
        for (int order = 0; order < orders; order++) {
            // everybody orders once before anybody does again
            int customer = order < customers ? order : dice.nextInt(customers);
            LocalDate day = FIRST.plusDays(order * 2_500L / orders);
            int lines = 1 + dice.nextInt(3);
            for (int line = 0; line < lines; line++) {
                long cents = 100L + dice.nextInt(100_000);
                long amount = order % 40 == 39 ? -cents : cents;
                String row = row(customer, order, day, dice.nextInt(500), amount);
                if (line > 0 && dice.nextInt(SCATTERED_ONE_IN) == 0) {
                    late.add(row);
                } else {
                    text.append(row);
                }
                rows++;
                total += amount;
            }
        }
        late.forEach(text::append);
        return new Ledger(text.toString(), rows, orders, customers, total);
    }

    byte[] file() {
        return text.getBytes(UTF_8);
    }

    private static String row(int customer, int order, LocalDate day, int article, long amount) {
        return "K%05d;Firma %05d;R%07d;%s;A%03d;1;%s%d,%02d\n".formatted(customer, customer, order, day, article,
                amount < 0 ? "-" : "", Math.abs(amount) / 100, Math.abs(amount) % 100);
    }
}
