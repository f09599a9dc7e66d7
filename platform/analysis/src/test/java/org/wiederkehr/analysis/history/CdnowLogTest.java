package org.wiederkehr.analysis.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The public CDNOW sample, 2,357 customers: is the log counted as the literature counts it? */
class CdnowLogTest {

    private static final String SHA_256 = "6fae10155c0b0ba363c2c386e30f77990d22328220efd862a5edd1443420d94a";
    private static final int CALIBRATION_END = (int) LocalDate.of(1997, 9, 30).toEpochDay();

    private static OrderLog log() throws IOException {
        Path file = Path.of(System.getProperty("wiederkehr.datasets", "../shared/data")).resolve("CDNOW_sample.txt");
        assumeTrue(Files.exists(file),
                "CDNOW_sample.txt is not in the folder of -Dwiederkehr.datasets: the log is not checked against it");
        byte[] bytes = Files.readAllBytes(file);
        assertThat(sha256(bytes)).as("the published file").isEqualTo(SHA_256);
        List<String[]> rows = new String(bytes, java.nio.charset.StandardCharsets.US_ASCII).lines()
                .filter(line -> !line.isBlank()).map(line -> line.strip().split("\\s+")).toList();
        return OrderLog.of(rows.stream().mapToLong(row -> Long.parseLong(row[1])).toArray(),
                rows.stream().mapToInt(row -> day(row[2])).toArray(),
                rows.stream().mapToLong(row -> cents(row[4])).toArray());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException every_jdk_has_it) {
            throw new IllegalStateException(every_jdk_has_it);
        }
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE).toEpochDay();
    }

    private static long cents(String dollars) {
        return new BigDecimal(dollars).movePointRight(2).longValueExact();
    }

    @Test
    void the_calibration_period_has_the_published_counts() throws IOException {
        CustomerSummaries summaries = log().summarize(Conventions.until(CALIBRATION_END));
        int repeaters = 0;
        long repeatDays = 0;
        for (int i = 0; i < summaries.size(); i++) {
            repeaters += summaries.repeats(i) > 0 ? 1 : 0;
            repeatDays += summaries.repeats(i);
        }
        assertThat(summaries.size()).isEqualTo(2357);
        assertThat(summaries.card().orders()).isEqualTo(4960);
        assertThat(summaries.total().asLong()).isEqualTo(17_311_555);
        assertThat(repeaters).isEqualTo(946);
        assertThat(repeatDays).isEqualTo(2457);
    }

    @Test
    void the_whole_file_has_the_published_rows_and_total() throws IOException {
        CustomerSummaries summaries = log().summarize(Conventions.untilLastOrder());
        assertThat(summaries.card().orders()).isEqualTo(6919);
        assertThat(summaries.total().asLong()).isEqualTo(24_409_194);
    }
}
