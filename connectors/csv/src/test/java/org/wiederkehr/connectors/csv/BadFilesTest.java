package org.wiederkehr.connectors.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.FilePreview;
import org.wiederkehr.connectors.spi.Order;
import org.wiederkehr.connectors.spi.Rejection;
import org.wiederkehr.connectors.worker.host.Preview;
import org.wiederkehr.connectors.worker.host.ReadOutcome;

/**
 * Files as they should not be, through the shipped plugin in a child with 64 MiB of heap: the answer is never a crash,
 * and always a sentence that names the place and what to do.
 */
@Tag("slow")
class BadFilesTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String HEADER = "Kundennummer;Name;Datum;Betrag\n";
    private static final Set<Fault> CRASHES = EnumSet.of(Fault.PLUGIN_BUG, Fault.LIMIT, Fault.HOST,
            Fault.PLUGIN_REFUSED);

    @TempDir
    static Path directory;

    private static CsvWorker worker;

    @BeforeAll
    static void start() {
        worker = CsvWorker.in(directory);
    }

    @AfterAll
    static void stop() {
        worker.close();
    }

    @Test
    void a_good_file_passes_as_the_positive_control() throws Exception {
        Received received = read(HEADER + "K1;Müller;31.03.2026;1.234,56\nK2;Özil;01.04.2026;-12,00\n");
        assertThat(received.total()).isEqualTo("1222.56");
        assertThat(received.orders().values()).extracting(Order::kind).containsExactly(Order.Kind.ORDER,
                Order.Kind.CREDIT_NOTE);
        assertThat(received.rejections()).isEmpty();
    }

    @Test
    void an_empty_file_is_named() throws Exception {
        assertFileProblem(file(""), "csv.file-empty");
    }

    @Test
    void a_file_of_blank_lines_is_named() throws Exception {
        assertFileProblem(file("\n\n  \n"), "csv.file-empty");
    }

    @Test
    void a_header_alone_is_named_and_deletes_nothing() throws Exception {
        assertFileProblem(file(HEADER), "csv.file-header-only");
    }

    @Test
    void every_encoding_with_and_without_mark_is_found() throws Exception {
        String text = HEADER + "K1;Müller & Söhne;31.03.2026;1,00\n".repeat(30);
        assertEncoding(text.getBytes(UTF_8), "UTF_8", "false");
        assertEncoding(("\uFEFF" + text).getBytes(UTF_8), "UTF_8", "true");
        assertEncoding(text.getBytes(WINDOWS_1252), "WINDOWS_1252", "false");
        assertEncoding(("\uFEFF" + text).getBytes(UTF_16LE), "UTF_16LE", "true");
        assertEncoding(text.getBytes(UTF_16LE), "UTF_16LE", "false");
        assertEncoding(("\uFEFF" + text).getBytes(UTF_16BE), "UTF_16BE", "true");
        assertEncoding(text.getBytes(UTF_16BE), "UTF_16BE", "false");
    }

    @Test
    void rows_in_another_encoding_are_rejected_by_line() throws Exception {
        byte[] most = (HEADER + "K1;Müller;31.03.2026;1,00\n".repeat(3)).getBytes(UTF_8);
        byte[] other = "K2;Schröder;31.03.2026;1,00\n".getBytes(WINDOWS_1252);
        Path file = file(concat(most, other));
        assertThat(problems(worker.preview(file))).contains("csv.file-mixed-encoding");
        assertRejected(check(worker.readAsSuggested(file)), 5, "csv.undecodable");
    }

    @Test
    void a_nul_is_rejected_by_line() throws Exception {
        Received received = read(HEADER + "K1;Mü\0ller;31.03.2026;1,00\nK2;Ok;31.03.2026;2,00\n");
        assertRejected(received, 2, "csv.control-character");
        assertThat(received.orders()).hasSize(1);
    }

    @Test
    void lone_carriage_returns_end_lines() throws Exception {
        Received received = read(HEADER.replace('\n', '\r') + "K1;A;31.03.2026;1,00\rK2;B;31.03.2026;x\r");
        assertThat(received.orders()).hasSize(1);
        assertRejected(received, 3, "csv.number");
    }

    @Test
    void a_quote_that_is_never_closed_is_named_by_its_line() throws Exception {
        Path file = file(HEADER + "K1;A;31.03.2026;1,00\nK2;\"B;31.03.2026;1,00\nK3;C;31.03.2026;1,00\n");
        assertUnreadable(file, 3);
    }

    @Test
    void a_quote_never_closed_in_a_large_file_is_named_by_its_line() throws Exception {
        Path file = file(HEADER + "K1;A;31.03.2026;1,00\nK2;\"B;31.03.2026;1,00\n" + "K3;C;31.03.2026;1,00\n".repeat(
                400_000));
        assertUnreadable(file, 3);
    }

    @Test
    void a_million_columns_are_named_by_their_line() throws Exception {
        assertUnreadable(file(HEADER + "K1;A;31.03.2026;1,00\n" + ";x".repeat(1_000_000) + "\n"), 3);
        Preview.Shown shown = worker.preview(file(";x".repeat(1_000_000) + "\n"));
        assertThat(problems(shown)).contains("csv.row-unreadable");
    }

    @Test
    void a_line_of_100_megabytes_is_named() throws Exception {
        Path file = Files.createTempFile(directory, "long", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            out.write("K1;A;31.03.2026;1,00\nK2;");
            String megabyte = "y".repeat(1 << 20);
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
            out.write(";31.03.2026;1,00\n");
        }
        assertUnreadable(file, 3);
    }

    @Test
    void every_delimiter_is_found() throws Exception {
        for (String delimiter : List.of(";", ",", "\t", "|")) {
            String text = "Kunde;Datum;Betrag\nK1;2026-03-31;100\nK2;2026-03-31;200\n".replace(";", delimiter);
            assertThat(read(text).orders()).as(delimiter).hasSize(2);
        }
    }

    @Test
    void duplicate_headers_are_shown_and_the_first_counts() throws Exception {
        Path file = file("Kunde;Datum;Betrag;Betrag\nK1;31.03.2026;1,00;9,00\n");
        assertThat(problems(worker.preview(file))).contains("csv.file-duplicate-header");
        assertThat(check(worker.readAsSuggested(file)).total()).isEqualTo("1.00");
    }

    @Test
    void a_number_in_the_other_style_is_rejected_and_not_guessed_at() throws Exception {
        Received german = read(HEADER + "K1;A;31.03.2026;1.234,56\n".repeat(3) + "K2;B;31.03.2026;1,234.56\n");
        assertThat(german.total()).isEqualTo("3703.68");
        assertRejected(german, 5, "csv.number-style");
        Received english = read("Customer,Date,Amount\n" + "K1,2026-03-31,\"1,234.56\"\n".repeat(3)
                + "K2,2026-03-31,\"1.234,56\"\n");
        assertThat(english.total()).isEqualTo("3703.68");
        assertRejected(english, 5, "csv.number-style");
    }

    @Test
    void days_that_do_not_exist_or_cannot_be_meant_are_rejected() throws Exception {
        Received received = read(HEADER + "K1;A;31.03.2026;1,00\n".repeat(20) + "K2;B;29.02.2025;1,00\n"
                + "K3;C;01.01.0000;1,00\nK4;D;31.12.9999;1,00\nK5;E;gestern;1,00\n");
        assertThat(received.rejections()).extracting(Rejection::line, Rejection::reason).containsExactly(
                tuple(22L, "csv.date-unknown"),
                tuple(23L, "csv.date-range"),
                tuple(24L, "csv.date-range"),
                tuple(25L, "csv.date-format"));
    }

    @Test
    void a_time_of_day_moves_no_day_even_when_clocks_change() throws Exception {
        Received received = read(HEADER + "K1;A;29.03.2026 00:30;1,00\nK2;B;29.03.2026 02:30;1,00\n"
                + "K3;C;25.10.2026 02:30:00;1,00\nK4;D;25.10.2026 23:59;1,00\n");
        assertThat(received.rejections()).isEmpty();
        assertThat(received.orders().values()).extracting(Order::placed).containsExactly(LocalDate.of(2026, 3, 29),
                LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25));
    }

    @Test
    void numbers_that_are_none_are_rejected() throws Exception {
        Received received = read(HEADER + "K1;A;31.03.2026;1,00\n".repeat(20) + "K2;B;31.03.2026;NaN\n"
                + "K3;C;31.03.2026;1e999\nK4;D;31.03.2026;1e999999999\nK5;E;31.03.2026;-0\nK6;F;31.03.2026;Infinity\n"
                + "K7;G;31.03.2026;" + "9".repeat(50) + "\n");
        assertThat(received.rejections()).extracting(Rejection::reason).containsExactly("csv.number",
                "csv.number-range", "csv.number-range", "csv.number", "csv.number-range");
        assertThat(received.orders()).hasSize(21);
    }

    @Test
    void ids_are_kept_verbatim_or_refused() throws Exception {
        Received received = read(HEADER + "0049123;A;31.03.2026;1,00\n007;B;31.03.2026;1,00\n7;B;31.03.2026;1,00\n"
                + "DE02120300000000202051;C;31.03.2026;1,00\n4,9E+13;D;31.03.2026;1,00\n" + "x".repeat(300)
                + ";E;31.03.2026;1,00\n");
        assertThat(received.parties()).containsOnlyKeys("0049123", "007", "7", "DE02120300000000202051");
        assertRejected(received, 6, "csv.id-exponent");
        assertRejected(received, 7, "csv.too-long");
    }

    @Test
    void names_keep_their_letters_and_lose_only_what_turns_the_screen() throws Exception {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        Received received = read(HEADER + "K1;Mu\u0308ller;31.03.2026;1,00\nK2;" + family
                + ";31.03.2026;1,00\nK3;\u202Egpj.exe;31.03.2026;1,00\nMu\u0308;D;31.03.2026;1,00\nM\u00FC;E;31.03.2026;1,00\n");
        assertThat(received.parties().values()).extracting(party -> party.name().orElse("")).containsExactly("Müller",
                family, "gpj.exe", "D", "E");
        assertThat(received.parties()).containsKeys("Mu\u0308", "M\u00FC");
    }

    @Test
    void cells_that_look_like_formulas_stay_text() throws Exception {
        Received received = read(HEADER + "K1;=1+1;31.03.2026;1,00\nK2;+49 171;31.03.2026;1,00\n"
                + "K3;-x;31.03.2026;1,00\nK4;@sum(A1);31.03.2026;1,00\nK5;\"\t=x\";31.03.2026;1,00\n"
                + "K6;\"\r=x\";31.03.2026;1,00\n");
        assertThat(received.parties().values()).extracting(party -> party.name().orElse("")).containsExactly("=1+1",
                "+49 171", "-x", "@sum(A1)", "=x", "=x");
    }

    @Test
    void data_of_persons_is_masked_in_rejections() throws Exception {
        Received received = read(HEADER.replace("Name", "E-Mail")
                + "K1;anna.muster\0@example.org;31.03.2026;1,00\nK2;b@example.org;31.03.2026;1,00\n");
        assertThat(received.rejections()).extracting(Rejection::sample).containsExactly("xxxx.xxxxxx␀@xxxxxxx.xxx");
    }

    @Test
    void a_delimiter_inside_a_text_is_named() throws Exception {
        Received received = read(HEADER + "K1;A;31.03.2026;1,00\n".repeat(9) + "K2;B; Söhne;31.03.2026;1,00\n");
        assertRejected(received, 11, "csv.column-count");
    }

    @Test
    void spreadsheets_and_other_binaries_are_named() throws Exception {
        assertThat(problems(worker.preview(file(concat(new byte[]{'P', 'K', 3, 4}, new byte[5_000])))))
                .contains("csv.file-binary");
        for (int seed = 0; seed < 5; seed++) {
            byte[] noise = new byte[200_000];
            new Random(seed).nextBytes(noise);
            Path file = file(noise);
            assertThat(problems(worker.preview(file))).contains("csv.file-binary");
            check(worker.readAsSuggested(file));
        }
    }

    private static Path file(String text) throws IOException {
        return file(text.getBytes(UTF_8));
    }

    private static Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(directory, "bad", ".csv"), bytes);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Received read(String text) throws IOException, InterruptedException {
        return check(worker.readAsSuggested(file(text)));
    }

    /** What holds for every file: no crash, every row accounted for or the run refused, a sentence for every code. */
    private static Received check(Received received) {
        switch (received.outcome()) {
            case ReadOutcome.Completed done -> assertThat(received.progress().rowsRead())
                    .isEqualTo(received.rows() + received.rejections().size());
            case ReadOutcome.Failed failed -> {
                assertThat(failed.category()).isNotIn(CRASHES);
                assertSentence(failed.code(), worker.sentence(failed.code(), failed.parameters()));
            }
            case ReadOutcome.Cancelled cancelled -> throw new AssertionError(cancelled.toString());
        }
        for (Rejection rejection : received.rejections()) {
            assertThat(rejection.line()).isPositive();
            assertSentence(rejection.reason(), worker.sentence(rejection.reason(), rejection.parameters()));
        }
        return received;
    }

    private static void assertSentence(String code, String sentence) {
        assertThat(sentence).as(code).isNotEqualTo(code).contains(" ").doesNotContainPattern("\\{[a-z]+}");
    }

    private static void assertRejected(Received received, long line, String reason) {
        assertThat(received.rejections()).anySatisfy(rejection -> {
            assertThat(rejection.line()).isEqualTo(line);
            assertThat(rejection.reason()).isEqualTo(reason);
        });
    }

    private static void assertFileProblem(Path file, String code) throws InterruptedException {
        assertThat(problems(worker.preview(file))).contains(code);
        assertThat(check(worker.readAsSuggested(file)).outcome()).isInstanceOfSatisfying(ReadOutcome.Failed.class,
                failed -> assertThat(failed.category()).isIn(Fault.BAD_DATA, Fault.SETTINGS));
    }

    private static void assertUnreadable(Path file, long line) throws InterruptedException {
        assertThat(check(worker.readAsSuggested(file)).outcome()).isInstanceOfSatisfying(ReadOutcome.Failed.class,
                failed -> {
                    assertThat(failed.code()).isEqualTo("csv.row-unreadable");
                    assertThat(failed.parameters()).containsEntry("line", Long.toString(line));
                });
    }

    private static void assertEncoding(byte[] bytes, String encoding, String mark)
            throws IOException, InterruptedException {
        Path file = file(bytes);
        assertThat(worker.preview(file).files().get(0).detection()).containsEntry("encoding", encoding)
                .containsEntry("mark", mark).containsEntry("header", "true");
        Received received = check(worker.readAsSuggested(file));
        assertThat(received.orders()).hasSize(30);
        assertThat(received.parties().values()).extracting(party -> party.name().orElse(""))
                .containsExactly("Müller & Söhne");
    }

    private static List<String> problems(Preview.Shown shown) {
        return shown.files().get(0).problems().stream().map(FilePreview.Problem::code).toList();
    }
}
