package org.wiederkehr.connectors.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiederkehr.connectors.spi.Order;
import org.wiederkehr.connectors.worker.host.Preview;
import org.wiederkehr.connectors.worker.host.ReadOutcome;

/** Two published data sets, read as the wizard suggests. Skipped where the folder of data sets is absent. */
@Tag("slow")
class RealFilesTest {

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

    private static Path dataset(String name) {
        Path file = Path.of(System.getProperty("wiederkehr.datasets", ""), name);
        assumeTrue(Files.isReadable(file), () -> name + " is not in the folder of data sets");
        return file;
    }

    @Test
    void cdnow_is_understood_without_header_and_delimiter() throws InterruptedException {
        Preview.Shown shown = worker.preview(dataset("CDNOW_sample.txt"));
        assertThat(shown.files().get(0).detection()).containsAllEntriesOf(Map.of("delimiter", "WHITESPACE", "header",
                "false", "dates", "COMPACT", "numbers", "ENGLISH"));
        assertThat(shown.files().get(0).columns()).extracting(column -> column.field().orElse("")).containsExactly(
                "CUSTOMER", "", "DATE", "QUANTITY", "AMOUNT");
        assertThat(shown.files().get(0).rows()).hasSize(20);
        assertThat(shown.files().get(0).problems()).isEmpty();
    }

    /** Figures as published with the data set. */
    @Test
    void cdnow_has_its_published_figures() throws InterruptedException {
        Received received = worker.readAsSuggested(dataset("CDNOW_sample.txt"));
        assertThat(received.outcome()).isInstanceOf(ReadOutcome.Completed.class);
        assertThat(received.orders()).hasSize(6_919);
        assertThat(received.parties()).hasSize(2_357).containsKey("00004");
        assertThat(received.total()).isEqualTo("244091.94");
        assertThat(received.rejections()).isEmpty();
        assertThat(received.orders().values().iterator().next().placed()).isEqualTo(LocalDate.of(1997, 1, 1));
    }

    @Test
    void reading_again_gives_the_same_ids() throws InterruptedException {
        Path file = dataset("CDNOW_sample.txt");
        assertThat(worker.readAsSuggested(file).orders()).isEqualTo(worker.readAsSuggested(file).orders());
    }

    @Test
    void a_resumed_read_delivers_what_is_left_and_nothing_twice() throws InterruptedException {
        Path file = dataset("CDNOW_sample.txt");
        Preview.Shown shown = worker.preview(file);
        Received whole = worker.read(shown.suggested(), file);
        int middle = whole.checkpoints().size() / 2;
        Received rest = worker.read(shown.suggested(), Optional.of(whole.checkpoints().get(middle - 1)), file);
        assertThat(rest.checkpoints()).isEqualTo(whole.checkpoints().subList(middle, whole.checkpoints().size()));
        assertThat(rest.batches()).isEqualTo(whole.batches().subList(middle, whole.batches().size()));
        assertThat(rest.progress()).isEqualTo(whole.progress());
        Set<String> before = new HashSet<>(whole.orders().keySet());
        before.removeAll(rest.orders().keySet());
        assertThat(before).hasSize(whole.orders().size() - rest.orders().size()).isNotEmpty();
    }

    /**
     * Rows, customers and credit notes as counted in the data set's description; the sum by an independent calculation
     * over the file, each row rounded half up.
     */
    @Test
    void every_row_of_the_invoices_is_accounted_for() throws InterruptedException {
        Path file = dataset("uci_online_retail_invoice_level.csv");
        Preview.Shown shown = worker.preview(file);
        assertThat(shown.files().get(0).detection())
                .containsAllEntriesOf(Map.of("delimiter", "COMMA", "header", "true", "dates", "US"));
        assertThat(shown.suggested().json()).contains("\"noCustomer\":[\"(blank)\"]");
        Received received = worker.read(shown.suggested(), file);
        assertThat(received.outcome()).isInstanceOf(ReadOutcome.Completed.class);
        assertThat(received.progress().rowsRead()).isEqualTo(25_943);
        assertThat(received.rows()).isEqualTo(25_943);
        assertThat(received.orders().values().stream().mapToInt(order -> order.lines().size()).sum()).isEqualTo(25_943);
        assertThat(received.rejections()).isEmpty();
        assertThat(received.orders()).hasSize(25_900);
        assertThat(received.parties()).hasSize(4_372);
        assertThat(received.orders().values()).filteredOn(order -> order.partyRef().isEmpty())
                .flatExtracting(Order::lines).hasSize(3_722);
        assertThat(received.total()).isEqualTo(UCI_TOTAL);
    }

    private static final String UCI_TOTAL = "15140161.44";
}
