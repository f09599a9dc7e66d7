package org.wiederkehr.run.demo;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiederkehr.run.demo.Story.Customer;
import org.wiederkehr.run.demo.Story.Order;
import org.wiederkehr.run.demo.Story.Payment;

/** The files an ERP would have exported: semicolons, decimal comma, German dates, the encoding of its time. */
final class Exports {
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    /** One exported file, and the encoding that the program which exported it is of an age to use. */
    record ExportedFile(String name, String text, Charset charset) {

        byte[] bytes() {
            try {
                ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
                byte[] bytes = new byte[encoded.remaining()];
                encoded.get(bytes);
                return bytes;
            } catch (CharacterCodingException e) {
                throw new IllegalStateException(name + " has characters outside " + charset, e);
            }
        }
    }

    private Exports() {}

    static List<ExportedFile> of(Story story, Charset charset) {
        return List.of(file("Kunden.csv", customers(story.customers()), charset),
                file("Auftraege.csv", orders(story.orders()), charset),
                file("Zahlungen.csv", payments(story.payments()), charset));
    }

    private static List<String> customers(List<Customer> customers) {
        List<String> lines = new ArrayList<>();
        lines.add("Kundennummer;Name;Art;Straße;PLZ;Ort;E-Mail;Telefon;Kunde seit");
        for (Customer c : customers) {
            String kind = switch (c.kind()) {
                case FIRMA -> "Firma";
                case PRIVAT -> "Privat";
                case OFFEN -> "";
            };
            lines.add(
                    String.join(";", c.number(), quoted(c.name()), kind, c.street(), c.place().zip(), c.place().city(),
                            c.email(), c.phone(), german(c.since())));
        }
        return lines;
    }

    private static List<String> orders(List<Order> orders) {
        List<String> lines = new ArrayList<>();
        lines.add("Auftragsnummer;Kundennummer;Datum;Artikel;Menge;Betrag");
        for (Order o : orders) {
            lines.add(String.join(";", o.number(), o.customer(), german(o.day()), o.article(),
                    String.valueOf(o.quantity()), euro(o.cents())));
        }
        return lines;
    }

    private static List<String> payments(List<Payment> payments) {
        List<String> lines = new ArrayList<>();
        lines.add("Auftragsnummer;Kundennummer;Fällig am;Bezahlt am;Betrag");
        for (Payment p : payments) {
            lines.add(
                    String.join(";", p.order(), p.customer(), german(p.due()), p.paid().map(Exports::german).orElse(""),
                            euro(p.cents())));
        }
        return lines;
    }

    private static ExportedFile file(String name, List<String> lines, Charset charset) {
        return new ExportedFile(name, String.join("\r\n", lines) + "\r\n", charset);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String german(LocalDate day) {
        return GERMAN.format(day);
    }

    private static String euro(long cents) {
        return String.format(Locale.GERMANY, "%,.2f", BigDecimal.valueOf(cents, 2));
    }
}
