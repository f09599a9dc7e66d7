package org.wiederkehr.connectors.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiederkehr.connectors.csv.InProcess.NOTHING_SET;
import static org.wiederkehr.connectors.csv.InProcess.file;
import static org.wiederkehr.connectors.csv.InProcess.preview;
import static org.wiederkehr.connectors.csv.InProcess.read;
import static org.wiederkehr.connectors.csv.InProcess.readAsSuggested;
import static org.wiederkehr.connectors.csv.InProcess.suggested;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiederkehr.connectors.spi.FilePreview;
import org.wiederkehr.connectors.spi.Money;
import org.wiederkehr.connectors.spi.Order;
import org.wiederkehr.connectors.spi.Party;
import org.wiederkehr.connectors.spi.Rejection;
import org.wiederkehr.connectors.spi.SourceFile;

/** Files as the programs of German firms write them, taken over as the wizard suggests. */
class ErpExportsTest {

    @Test
    void lines_above_the_header_are_passed_over_and_rows_keep_their_line() throws Exception {
        SourceFile file = file("umsatz.csv", "Umsatzliste 2026", "Zeitraum:;01.01.2026;bis;30.06.2026", "",
                "Kundennr;Name;Rechnungsnr;Rechnungsdatum;Betrag", "K1;Müller;R1;31.03.2026;1.000,00",
                "K2;Özil;R2;01.04.2026;x", "K3;Ok;R3;02.04.2026;2,50");
        Received received = readAsSuggested(file);
        assertThat(received.total()).isEqualTo("1002.50");
        assertThat(received.rejections()).extracting(Rejection::line).containsExactly(6L);
        assertThat(received.progress().rowsRead()).isEqualTo(3);
    }

    @Test
    void more_lines_above_the_header_next_time_do_no_harm() throws Exception {
        CsvSettings settings = suggested(file("o.csv", "Liste", "Kundennr;Datum;Betrag", "K1;31.03.2026;1,00"));
        assertThat(read(settings, file("o.csv", "Liste", "Stand: 01.05.2026", "", "Kundennr;Datum;Betrag",
                "K1;31.03.2026;1,00")).total()).isEqualTo("1.00");
        assertThat(read(settings, file("o.csv", "Kundennr;Datum;Betrag", "K1;31.03.2026;1,00")).total())
                .isEqualTo("1.00");
    }

    @Test
    void a_line_for_spreadsheets_and_one_for_accountants_are_no_header() throws Exception {
        assertThat(readAsSuggested(file("o.csv", "sep=;", "Kundennr;Datum;Betrag", "K1;31.03.2026;1,00")).total())
                .isEqualTo("1.00");
        assertThat(readAsSuggested(file("EXTF_Buchungsstapel.csv",
                "\"EXTF\";700;21;\"Buchungsstapel\";13;20260401;;\"RE\";\"\";\"\"",
                "Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;Konto;Gegenkonto;Belegdatum;Belegfeld 1",
                "1000,00;S;10001;8400;31.03.2026;RE-1", "200,00;H;10001;8400;01.04.2026;RE-2")).total())
                .isEqualTo("800.00");
    }

    @Test
    void a_row_of_data_that_names_things_is_no_header() throws Exception {
        Received received = readAsSuggested(file("o.csv", "w;x;y;z", "K1;31.03.2026;1,00;Rechnung;Firma",
                "K2;31.03.2026;2,00;Rechnung;Firma"));
        assertThat(received.progress().rowsRead()).isEqualTo(2);
    }

    @Test
    void total_lines_are_no_customers_no_orders_and_no_payments() throws Exception {
        Received orders = readAsSuggested(file("o.csv", "Kundennr;Datum;Betrag", "K1;31.03.2026;1,00",
                "Summe;;1,00", ";;1,00"));
        assertThat(orders.parties()).containsOnlyKeys("K1");
        assertThat(orders.total()).isEqualTo("1.00");
        Received customers = readAsSuggested(file("kunden.csv", "Kundennr;Name;Ort", "K1;Müller;Bonn",
                "Gesamtsumme;;", "Anzahl: 1;;"));
        assertThat(customers.parties()).containsOnlyKeys("K1");
        Received payments = readAsSuggested(file("zahlungen.csv", "Zahlungsnr;Kundennr;Bezahlt am;Betrag",
                "Z1;K1;31.03.2026;1,00", ";Summe;;1,00"));
        assertThat(payments.payments()).containsOnlyKeys("Z1");
        assertThat(payments.rejections()).extracting(Rejection::reason).containsExactly("csv.total-line");
    }

    @Test
    void a_firm_that_is_called_total_stays_a_customer() throws Exception {
        assertThat(readAsSuggested(file("kunden.csv", "Kunde;Name;Ort", "Total;Total GmbH;Berlin")).parties())
                .containsOnlyKeys("Total");
    }

    @Test
    void a_document_type_makes_credit_notes_of_amounts_without_a_sign() throws Exception {
        Received received = readAsSuggested(file("o.csv", "Kundennr;Belegart;Belegnr;Belegdatum;Nettobetrag",
                "K1;Rechnung;1;31.03.2026;100,00", "K1;Gutschrift;2;31.03.2026;30,00",
                "K1;Gutschrift;3;31.03.2026;-20,00", "K1;Stornorechnung;4;31.03.2026;10,00",
                "K1;Rechnungskorrektur;5;31.03.2026;5,00", "K1;Gutschriftstorno;6;31.03.2026;7,00"));
        assertThat(received.total()).isEqualTo("42.00");
        assertThat(received.orders().values()).filteredOn(order -> order.kind() == Order.Kind.CREDIT_NOTE).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Kunde;Kd.-Nr.;Datum;Betrag|Kd.-Nr.", "Debitor;Kunde;Datum;Betrag|Debitor",
            "Auftraggeber;Verkaufsbeleg;Fakturadatum;Nettowert|Auftraggeber",
            "Rechnungsempfänger;Faktura;Fakturadatum;Nettowert|Rechnungsempfänger",
            "Kundengruppe;Adressnummer;Datum;Betrag|Adressnummer",
            "Personenkonto;Belegfeld 1;Datum;Betrag|Personenkonto",
            "customer_name;customer_number;order_date;invoice_amount|customer_number"})
    void the_customer_is_known_by_a_number_rather_than_a_name(String header, String expected) throws Exception {
        assertThat(mapped(header)).containsEntry("CUSTOMER", expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kundennr;Lieferdatum;Rechn.-Datum;Rechn.-Nr.;Umsatzsteuer;Umsatz netto|Rechn.-Datum|Rechn.-Nr.|Umsatz netto",
            "Kundennr;Belegart;RgNr;RgDatum;Nettogewicht;Nettowert|RgDatum|RgNr|Nettowert",
            "Kundennr;Rechnungsadresse;Belegnummer;Belegdatum;MwSt-Betrag;Netto EUR|Belegdatum|Belegnummer|Netto EUR",
            "Kundennr;Auftragsart;Auftrag;Druckdatum;Auftragsdatum;Gesamtrabatt;Nettobetrag|Auftragsdatum|Auftrag|Nettobetrag",
            "Debitor;Buchungsdatum;Belegdatum;Belegnr.;Betrag in Hauswährung;Belegwährung|Belegdatum|Belegnr.|Betrag in Hauswährung",
            "customernumber;ordernumber;ordertime;invoice_shipping;invoice_amount_net;invoice_amount|ordertime|ordernumber|invoice_amount_net",
            "Kd-Nr;Vorgangsnummer;Vorgangsdatum;Bruttobetrag;Nettobetrag|Vorgangsdatum|Vorgangsnummer|Nettobetrag"})
    void dates_numbers_and_amounts_are_found_by_their_headers(String header, String date, String number, String amount)
            throws Exception {
        assertThat(mapped(header)).containsEntry("DATE", date).containsEntry("ORDER_NUMBER", number)
                .containsEntry("AMOUNT", amount);
    }

    @Test
    void a_column_that_is_something_else_by_its_header_is_no_customer() throws Exception {
        assertThat(mapped("PLZ;Ort;Belegart;Datum;Betrag")).doesNotContainKey("CUSTOMER");
        assertThat(mapped("PLZ;Abnehmer;Datum;Betrag")).containsEntry("CUSTOMER", "Abnehmer");
    }

    @Test
    void the_currency_of_a_document_is_not_that_of_an_amount_in_the_house_s_own() throws Exception {
        assertThat(mapped("Debitor;Belegdatum;Betrag in Hauswährung;Belegwährung")).doesNotContainKey("CURRENCY");
        assertThat(mapped("Debitor;Belegdatum;Betrag;Belegwährung")).containsEntry("CURRENCY", "Belegwährung");
    }

    @Test
    void rows_with_a_delimiter_too_many_do_not_make_another_one_the_delimiter() throws Exception {
        Received received = readAsSuggested(file("o.csv", "Kunde;Name;Datum;Betrag", "K1;A;B;31.03.2026;1,00",
                "K2;C;D;31.03.2026;2,00", "K3;E;31.03.2026;3,00"));
        assertThat(received.total()).isEqualTo("3.00");
        assertThat(received.rejections()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Artikelnr.;Bezeichnung;Mengeneinheit;Menge;Preiseinheit;Einzelpreis|Artikelnr.|Menge|Einzelpreis",
            "Material;Anzahlung;Fakturierte Menge;Preisgruppe;VK-Preis|Material|Fakturierte Menge|VK-Preis",
            "Art.-Nr.;Stk.;Preis/Einheit;E-Preis|Art.-Nr.|Stk.|E-Preis"})
    void articles_quantities_and_prices_are_found_by_their_headers(String header, String article, String quantity,
            String price) throws Exception {
        assertThat(mapped("Kundennr;Datum;Belegnr;" + header)).containsEntry("ARTICLE", article)
                .containsEntry("QUANTITY", quantity).containsEntry("UNIT_PRICE", price);
    }

    private static Map<String, String> mapped(String header) throws Exception {
        String row = header.replaceAll("[^;]+", "1");
        return preview(NOTHING_SET, file("o.csv", header, row)).files().get(0).columns().stream()
                .filter(column -> column.field().isPresent())
                .collect(Collectors.toMap(column -> column.field().orElseThrow(), FilePreview.Column::header));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Kundennr;Rechnungsnr;Rechnungsdatum;Betrag;Zahlungsart",
            "Kundennr;Rechnungsnr;Rechnungsdatum;Zahlungsbedingung;Betrag",
            "Kundennr;Rechnungsnr;Rechnungsdatum;Betrag;Bezahlt am",
            "customernumber;ordernumber;ordertime;invoice_amount;payment_method"})
    void invoices_that_tell_of_their_payment_are_still_invoices(String header) throws Exception {
        assertThat(suggested(file("o.csv", header, header.replaceAll("[^;]+", "1"))).files())
                .extracting(CsvFile::role).containsExactly(Optional.of(Role.ORDERS));
    }

    @Test
    void days_that_never_were_are_empty() throws Exception {
        Received received = readAsSuggested(file("zahlungen.csv", "Zahlungsnr;Kundennr;Fällig am;Bezahlt am;Betrag",
                "Z1;K1;31.03.2026;00.00.0000;1,00", "Z2;K1;31.03.2026;00.00.0000;2,00",
                "Z3;K1;31.03.2026;02.04.2026;3,00"));
        assertThat(received.rejections()).isEmpty();
        assertThat(received.payments().values()).extracting(payment -> payment.paid().isPresent())
                .containsExactly(false, false, true);
        assertThat(readAsSuggested(file("o.csv", "Kundennr;Datum;Betrag", "K1;31.03.2026;1,00", "K1;00.00.0000;1,00"))
                .rejections()).extracting(Rejection::reason).containsExactly("csv.missing");
    }

    @Test
    void days_as_a_spreadsheet_counts_them_are_days_where_the_header_says_so() throws Exception {
        Received received = readAsSuggested(
                file("o.csv", "Kundennr;Rechnungsdatum;Betrag", "10001;46112;1,00", "10002;46113,5;2,00"));
        assertThat(received.orders().values()).extracting(Order::placed)
                .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1));
        assertThat(suggested(file("o.csv", "Kundennr;x;Betrag", "40001;y;1,00")).files())
                .extracting(CsvFile::dates).containsExactly(Optional.of(DateStyle.GERMAN));
    }

    @Test
    void a_currency_beside_the_amount_is_the_currency_of_the_amount() throws Exception {
        Received received = readAsSuggested(file("o.csv", "Kundennr;Datum;Betrag", "K1;31.03.2026;1,00 €",
                "K1;31.03.2026;EUR 2,00", "K1;31.03.2026;3,00 $", "K1;31.03.2026;CHF 4,00", "K1;31.03.2026;5,00 USD"));
        assertThat(received.orders().values()).extracting(Order::total).extracting(Money::currency)
                .extracting(Object::toString).containsExactly("EUR", "EUR", "USD", "CHF", "USD");
        CsvSettings dollars = new CsvSettings(suggested(file("o.csv", "Kundennr;Datum;Betrag", "K1;31.03.2026;1,00 $"))
                .files(), Optional.of("CAD"), Optional.empty(), List.of());
        assertThat(read(dollars, file("o.csv", "Kundennr;Datum;Betrag", "K1;31.03.2026;1,00 $")).orders().values())
                .extracting(order -> order.total().currency().getCurrencyCode()).containsExactly("CAD");
    }

    @Test
    void currencies_without_cents_and_with_mills_are_exact() throws Exception {
        Received received = readAsSuggested(file("o.csv", "Kundennr;Datum;Betrag;Währung", "K1;31.03.2026;1.234,50;JPY",
                "K1;31.03.2026;1.234,5678;KWD", "K1;31.03.2026;1.234,565;EUR", "K1;31.03.2026;-1.234,565;EUR"));
        assertThat(received.orders().values()).extracting(order -> order.total().minor()).containsExactly(1235L,
                1_234_568L, 123_457L, -123_457L);
    }

    @Test
    void the_number_format_is_told_by_the_amounts_and_not_by_article_numbers() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Kundennr;Datum;Artikelnr;Betrag"));
        for (int i = 0; i < 20; i++) {
            lines.add("K1;31.03.2026;4711.0" + i % 10 + ";" + (i % 3 == 0 ? "1.234,50" : "1.000"));
        }
        Received received = readAsSuggested(file("o.csv", lines.toArray(new String[0])));
        assertThat(received.rejections()).isEmpty();
        assertThat(received.total()).isEqualTo("21641.50");
    }

    @Test
    void amounts_that_both_formats_read_differently_are_pointed_out() throws Exception {
        assertThat(problems(file("o.csv", "Customer;Date;Amount", "K1;2026-03-31;1,234", "K1;2026-03-31;12")))
                .contains("csv.file-number-ambiguous");
        assertThat(problems(file("o.csv", "Kunde;Datum;Betrag", "K1;31.03.2026;1.234", "K1;31.03.2026;0,50")))
                .isEmpty();
        assertThat(problems(file("o.csv", "Kunde;Datum;Betrag", "K1;31.03.2026;1", "K1;31.03.2026;2"))).isEmpty();
    }

    private static List<String> problems(SourceFile file) throws Exception {
        return preview(NOTHING_SET, file).files().get(0).problems().stream().map(FilePreview.Problem::code).toList();
    }

    @Test
    void the_total_of_an_order_on_each_of_its_lines_counts_once() throws Exception {
        SourceFile priced = file("o.csv", "Kundennr;Belegnr;Datum;Artikel;Menge;Einzelpreis;Gesamtbetrag",
                "K1;1;31.03.2026;a;1;10,00;30,00", "K1;1;31.03.2026;b;2;10,00;30,00",
                "K1;2;31.03.2026;a;1;10,00;15,00", "K1;2;31.03.2026;c;1;5,00;15,00",
                "K1;3;31.03.2026;a;1;10,00;12,00", "K1;3;31.03.2026;d;1;2,00;12,00",
                "K1;4;31.03.2026;a;1;10,00;10,00", "K1;4;31.03.2026;e;1;0,00;10,00");
        assertThat(readAsSuggested(priced).total()).isEqualTo("67.00");
        SourceFile bare = file("o.csv", "Kundennr;Belegnr;Datum;Artikel;Gesamtbetrag", "K1;1;31.03.2026;a;30,00",
                "K1;1;31.03.2026;b;30,00", "K1;2;31.03.2026;a;15,00", "K1;2;31.03.2026;c;15,00",
                "K1;3;31.03.2026;a;12,00", "K1;3;31.03.2026;d;12,00");
        assertThat(problems(bare)).contains("csv.file-total-repeated");
        SourceFile equal = file("o.csv", "Kundennr;Belegnr;Datum;Artikel;Menge;Einzelpreis;Betrag",
                "K1;1;31.03.2026;a;1;10,00;10,00", "K1;1;31.03.2026;b;1;10,00;10,00",
                "K1;2;31.03.2026;a;1;10,00;10,00", "K1;2;31.03.2026;b;1;10,00;10,00",
                "K1;3;31.03.2026;a;1;10,00;10,00", "K1;3;31.03.2026;b;1;10,00;10,00");
        assertThat(readAsSuggested(equal).total()).isEqualTo("60.00");
        assertThat(problems(equal)).isEmpty();
    }

    @Test
    void numbers_guarded_against_the_spreadsheet_are_read_without_the_guard() throws Exception {
        Received received = readAsSuggested(file("o.csv", "Kundennr;Datum;Betrag", "=\"007\";31.03.2026;1,00"));
        assertThat(received.parties()).containsOnlyKeys("007");
    }

    @Test
    void columns_without_header_and_breaks_in_cells_change_nothing() throws Exception {
        Received received = readAsSuggested(
                file("o.csv", "Kundennr;Name;Datum;Betrag;;", "K1;\"Müller", "Söhne\";31.03.2026;1,00;;",
                        "K2;B;31.03.2026;2,00", "K3;C;31.03.2026;x;;"));
        assertThat(received.total()).isEqualTo("3.00");
        assertThat(received.parties().values()).extracting(party -> party.name().orElse("")).contains("Müller\nSöhne");
        assertThat(received.rejections()).extracting(Rejection::line).containsExactly(5L);
    }

    @Test
    void the_name_comes_along_where_the_customer_is_known_by_a_number() throws Exception {
        Received received = readAsSuggested(
                file("o.csv", "Kunde;Kd.-Nr.;Datum;Betrag", "Müller;1001;31.03.2026;1,00"));
        assertThat(received.parties().values()).extracting(Party::name).containsExactly(Optional.of("Müller"));
        assertThat(received.orders().values()).extracting(Order::placed).containsExactly(LocalDate.of(2026, 3, 31));
    }
}
