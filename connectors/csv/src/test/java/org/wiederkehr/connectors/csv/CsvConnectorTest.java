package org.wiederkehr.connectors.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wiederkehr.connectors.csv.InProcess.file;
import static org.wiederkehr.connectors.csv.InProcess.preview;
import static org.wiederkehr.connectors.csv.InProcess.read;
import static org.wiederkehr.connectors.csv.InProcess.readAsSuggested;
import static org.wiederkehr.connectors.csv.InProcess.suggested;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.EntityType;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.FilePreview;
import org.wiederkehr.connectors.spi.Order;
import org.wiederkehr.connectors.spi.Party;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;
import org.wiederkehr.connectors.spi.Sink;
import org.wiederkehr.connectors.spi.SourceFile;

class CsvConnectorTest {

    private static final SourceFile CUSTOMERS = file("kunden.csv",
            "Kundennr;Firma;E-Mail;Telefon;Kundenart;Straße;PLZ;Ort;Land;Kunde seit",
            "0001;Müller GmbH;info@mueller.example;0049 30 1;Firma;Weg 1;01067;Dresden;DE;01.02.2019",
            "0002;Anna Muster;;;privat;;;;;");
    private static final SourceFile ORDERS = file("auftraege.csv", "Auftragsnr;Kundennr;Auftragsdatum",
            "A1;0001;31.03.2026", "A2;0002;01.04.2026", "A3;0003;02.04.2026");
    private static final SourceFile LINES = file("positionen.csv", "Auftragsnr;Artikel;Menge;Einzelpreis",
            "A2;Schraube;100;0,0495", "A1;Bohrer;2;19,99", "A1;Dübel;1,5;4,00", "A3;Säge;1;x", "A9;Niete;1;1,00");
    private static final SourceFile PAYMENTS = file("zahlungen.csv",
            "Zahlungsnr;Auftragsnr;Fällig am;Bezahlt am;Betrag",
            "Z1;A1;30.04.2026;02.05.2026;45,98", "Z2;A2;01.05.2026;;4,95", "Z3;;;;1,00");

    @Test
    void several_files_are_told_apart() throws Exception {
        assertThat(suggested(CUSTOMERS, ORDERS, LINES, PAYMENTS).files()).extracting(CsvFile::role).containsExactly(
                Optional.of(Role.CUSTOMERS), Optional.of(Role.ORDERS), Optional.of(Role.LINES),
                Optional.of(Role.PAYMENTS));
    }

    @Test
    void several_files_become_customers_orders_with_lines_and_payments() throws Exception {
        Received received = readAsSuggested(PAYMENTS, LINES, ORDERS, CUSTOMERS);
        assertThat(received.parties()).containsOnlyKeys("0001", "0002", "0003");
        assertThat(received.parties().values()).extracting(Party::kind).containsExactly(Party.Kind.ORGANISATION,
                Party.Kind.PERSON, Party.Kind.UNKNOWN);
        assertThat(received.orders().values()).extracting(order -> order.total().minor()).containsExactly(4598L, 495L);
        assertThat(received.orders().values().iterator().next().lines()).extracting(line -> line.article().orElse(""))
                .containsExactly("Bohrer", "Dübel");
        assertThat(received.payments()).containsOnlyKeys("Z1", "Z2");
        assertThat(received.rejections()).extracting(Rejection::file, Rejection::line, Rejection::reason)
                .containsExactlyInAnyOrder(tuple("positionen.csv", 5, "csv.number"),
                        tuple("positionen.csv", 6, "csv.order-unknown"),
                        tuple("auftraege.csv", 4, "csv.amount-missing"),
                        tuple("zahlungen.csv", 4, "csv.payment-unbound"));
        assertThat(received.swept()).containsExactly(EntityType.PARTY, EntityType.ORDER, EntityType.PAYMENT);
        assertThat(received.progress().rowsRead()).isEqualTo(2 + 3 + 5 + 3);
        assertThat(received.rows() + received.rejections().size()).isEqualTo(2 + 3 + 5 + 3);
    }

    private static Tuple tuple(String file, long line, String reason) {
        return new Tuple(file, line, reason);
    }

    @Test
    void rows_with_one_number_are_the_lines_of_one_order_wherever_they_stand() throws Exception {
        Received received = readAsSuggested(file("o.csv", "Rechnung;Kunde;Datum;Artikel;Menge;Einzelpreis",
                "R1;K1;02.04.2026;a;1;10,00", "R2;K2;01.04.2026;b;1;5,00", "R1;K1;01.04.2026;c;3;0,333"));
        assertThat(received.orders()).containsOnlyKeys("R1", "R2");
        Order order = received.orders().values().stream().filter(o -> o.lines().size() == 2).findFirst().orElseThrow();
        assertThat(order.total().minor()).isEqualTo(1100);
        assertThat(order.placed()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(order.lines()).extracting(Order.Line::quantity)
                .containsExactly(Optional.of(new BigDecimal("1")), Optional.of(new BigDecimal("3")));
    }

    @Test
    void a_row_that_gives_an_order_to_another_customer_is_rejected() throws Exception {
        Received received = readAsSuggested(file("o.csv", "Rechnung;Kunde;Datum;Betrag", "R1;K1;02.04.2026;1,00",
                "R1;K2;02.04.2026;1,00"));
        assertThat(received.rejections()).extracting(Rejection::line, Rejection::reason)
                .containsExactly(new Tuple(3L, "csv.order-customer"));
        assertThat(received.total()).isEqualTo("1.00");
    }

    @Test
    @Tag("slow")
    void orders_scattered_over_a_large_file_arrive_in_parts_that_add_up() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Rechnung;Kunde;Datum;Betrag"));
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i <= OrderFile.MAX_HELD; i++) {
                lines.add("R" + i + ";K1;02.04.2026;1,00");
            }
        }
        Received received = readAsSuggested(file("o.csv", lines.toArray(new String[0])));
        assertThat(received.orders()).hasSize(OrderFile.MAX_HELD + 1);
        assertThat(received.rows()).isEqualTo(2L * (OrderFile.MAX_HELD + 1));
        assertThat(received.orders().values()).extracting(order -> order.total().minor()).containsOnly(200L);
        assertThat(received.batches()).allMatch(size -> size <= 10_000);
    }

    @Test
    @Tag("slow")
    void a_customer_is_delivered_once_however_many_others_come_between() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Kunde;Name;Datum;Betrag"));
        for (int i = 0; i < 60_000; i++) {
            lines.add("K" + i % 30_000 + ";Kunde " + i % 30_000 + ";02.04.2026;1,00");
        }
        Received received = readAsSuggested(file("o.csv", lines.toArray(new String[0])));
        assertThat(received.batches().stream().mapToInt(size -> size).sum()).isEqualTo(60_000 + 30_000 + 1);
    }

    @Test
    @Tag("slow")
    void lines_scattered_too_far_are_refused_with_a_remedy() {
        List<String> orders = new ArrayList<>(List.of("Auftragsnr;Kunde;Datum"));
        List<String> lines = new ArrayList<>(List.of("Auftragsnr;Artikel;Menge;Einzelpreis"));
        for (int i = 0; i <= LineFile.MAX_HELD; i++) {
            orders.add("A" + i + ";K1;02.04.2026");
            lines.add("A" + (LineFile.MAX_HELD - i) + ";x;1;1,00");
        }
        assertThatThrownBy(() -> readAsSuggested(file("a.csv", orders.toArray(new String[0])),
                file("p.csv", lines.toArray(new String[0]))))
                .isInstanceOfSatisfying(Failure.class, e -> assertThat(e.code()).isEqualTo("csv.lines-scattered"));
    }

    @Test
    void without_numbers_equal_purchases_stay_two_and_keep_their_ids() throws Exception {
        SourceFile file = file("o.csv", "Kunde;Datum;Betrag", "K1;02.04.2026;1,00", "K1;02.04.2026;1,00",
                "K2;02.04.2026;1,00");
        SourceFile written = file("o.csv", "Kunde;Datum;Betrag", "K2;02.04.2026;1", "K1;2.4.2026;1,0",
                "K1;02.04.26;1,00");
        Received received = readAsSuggested(file);
        assertThat(received.orders()).hasSize(3);
        assertThat(read(suggested(file), written).orders()).isEqualTo(received.orders());
    }

    @Test
    void credit_notes_subtract_however_they_are_written() throws Exception {
        CsvSettings settings = suggested(
                file("o.csv", "Rechnung;Kunde;Datum;Menge;Betrag", "R1;K1;02.04.2026;1;10,00"));
        CsvSettings prefixed = new CsvSettings(settings.files(), Optional.empty(), Optional.empty(), List.of("GS"));
        Received received = read(prefixed,
                file("o.csv", "Rechnung;Kunde;Datum;Menge;Betrag", "R1;K1;02.04.2026;1;10,00",
                        "R2;K1;02.04.2026;1;-1,00", "R3;K1;02.04.2026;-1;1,00", "GS4;K1;02.04.2026;1;1,00",
                        "GS5;K1;02.04.2026;-1;-1,00", "R6;K1;02.04.2026;1;1,00-", "R7;K1;02.04.2026;1;(1,00)"));
        assertThat(received.total()).isEqualTo("4.00");
        assertThat(received.orders().values()).extracting(Order::kind).containsOnlyOnce(Order.Kind.ORDER);
    }

    @Test
    void values_that_mean_no_customer_are_suggested_and_obeyed() throws Exception {
        SourceFile file = file("o.csv", "Kunde;Datum;Betrag", "K1;02.04.2026;1,00", "(blank);02.04.2026;2,00");
        assertThat(suggested(file).noCustomer()).contains(List.of("(blank)"));
        Received received = readAsSuggested(file);
        assertThat(received.parties()).containsOnlyKeys("K1");
        assertThat(received.orders().values()).extracting(Order::partyRef).containsExactly(Optional.of("K1"),
                Optional.empty());
    }

    @Test
    void an_empty_customer_is_rejected_unless_it_means_no_customer() throws Exception {
        SourceFile file = file("o.csv", "Kunde;Datum;Betrag", "K1;02.04.2026;1,00", ";02.04.2026;2,00");
        CsvSettings strict = suggested(file);
        assertThat(read(strict, file).rejections()).extracting(Rejection::reason).containsExactly("csv.missing");
        CsvSettings lenient = new CsvSettings(strict.files(), Optional.empty(), Optional.of(List.of("")), List.of());
        assertThat(read(lenient, file).orders()).hasSize(2);
    }

    @Test
    void quantity_times_price_is_exact_and_rounded_once() throws Exception {
        Received received = readAsSuggested(file("o.csv", "Customer,Date,Quantity,Unit Price", "K1,2026-04-02,3,0.335",
                "K2,2026-04-02,-3,0.335", "K3,2026-04-02,1000000,0.0000005"));
        assertThat(received.orders().values()).extracting(order -> order.total().minor()).containsExactly(101L, -101L,
                50L);
    }

    @Test
    void a_column_that_moved_is_found_by_its_header_and_one_that_is_gone_is_named() throws Exception {
        CsvSettings settings = suggested(file("o.csv", "Kunde;Datum;Betrag", "K1;02.04.2026;1,00"));
        assertThat(read(settings, file("o.csv", "Betrag;Kunde;Datum", "1,00;K1;02.04.2026")).total()).isEqualTo("1.00");
        assertThatThrownBy(() -> read(settings, file("o.csv", "Kunde;Datum;Summe", "K1;02.04.2026;1,00")))
                .isInstanceOfSatisfying(Failure.class, e -> {
                    assertThat(e.fault()).isEqualTo(Fault.DRIFT);
                    assertThat(e.parameters()).containsEntry("column", "Betrag");
                });
    }

    @Test
    void a_single_file_with_another_name_is_read_by_its_place() throws Exception {
        CsvSettings settings = suggested(file("2026-03.csv", "Kunde;Datum;Betrag", "K1;02.04.2026;1,00"));
        assertThat(read(settings, file("2026-04.csv", "Kunde;Datum;Betrag", "K1;02.04.2026;1,00")).orders()).hasSize(1);
    }

    @Test
    void the_preview_shows_each_cell_with_its_problem() throws Exception {
        FilePreview shown = preview(InProcess.NOTHING_SET, file("o.csv", "Kunde;Datum;Menge;Einzelpreis",
                "K1;31.02.2026;3;0,335", "K2;01.03.2026;1;0,50", "K3;02.03.2026;1;0,50")).files().get(0);
        assertThat(shown.rows()).hasSize(3);
        assertThat(shown.rows().get(0).line()).isEqualTo(2);
        assertThat(shown.rows().get(0).raw()).containsExactly("K1", "31.02.2026", "3", "0,335");
        assertThat(shown.rows().get(0).mapped()).filteredOn(cell -> cell.field().equals("DATE"))
                .extracting(cell -> cell.problem().map(FilePreview.Problem::code).orElse(""))
                .containsExactly("csv.date-unknown");
        assertThat(shown.rows().get(1).mapped()).filteredOn(cell -> cell.column() < 0)
                .extracting(FilePreview.Cell::value)
                .containsExactly("0.50");
    }

    @Test
    void what_is_missing_for_a_read_is_named_in_the_preview() throws Exception {
        FilePreview shown = preview(InProcess.NOTHING_SET, file("o.csv", "a;b", "x;y", "z;w")).files().get(0);
        assertThat(shown.problems()).extracting(FilePreview.Problem::code).contains("csv.file-unmapped");
    }

    @Test
    void what_rows_say_about_a_customer_adds_up() throws Exception {
        Received received = readAsSuggested(file("o.csv", "Kundennr;Datum;Betrag;Name;E-Mail;Telefon",
                "K1;02.04.2026;1,00;Müller;;030 1", "K1;03.04.2026;1,00;;m@example.org;"));
        assertThat(received.parties().values()).singleElement().satisfies(party -> {
            assertThat(party.name()).contains("Müller");
            assertThat(party.email()).contains("m@example.org");
            assertThat(party.phone()).contains("030 1");
        });
    }

    @Test
    void progress_never_falls_though_lines_are_read_beside_their_orders() throws Exception {
        List<String> orders = new ArrayList<>(List.of("Auftragsnr;Kunde;Datum"));
        List<String> lines = new ArrayList<>(List.of("Auftragsnr;Artikel;Menge;Einzelpreis"));
        for (int i = 0; i < 3_000; i++) {
            orders.add("A" + i + ";K" + (i % 401 == 0 ? 0 : i) + ";02.04.2026");
            lines.add("A" + i + ";x;1;1,00");
        }
        List<Long> done = new ArrayList<>();
        SourceFile[] files = {file("a.csv", orders.toArray(new String[0])),
                file("p.csv", lines.toArray(new String[0]))};
        new CsvConnector(suggested(files)).read(List.of(files), Optional.empty(), new Sink() {
            @Override
            public void accept(List<Change> changes, Checkpoint covers, Progress progress) {
                done.add(progress.bytesDone());
            }

            @Override
            public void reject(Rejection rejection) {
                throw new AssertionError(rejection);
            }
        });
        assertThat(done).isSorted().hasSizeGreaterThan(5);
        assertThat(done.get(done.size() / 2)).isPositive();
    }
}
