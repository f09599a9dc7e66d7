package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Public data sets that are not part of the project: read where they are, visibly skipped where they are not. */
public enum DataSet {
    CDNOW_SUMMARY("cdnow_customers_summary_with_transactions.csv",
            "7ddd11b55be3227edfc1d58675154e96971b0de3ad37ddd9280d1dba154b8b2f"),
    CDNOW_LOG("CDNOW_sample.txt", "6fae10155c0b0ba363c2c386e30f77990d22328220efd862a5edd1443420d94a"),
    UK_WHOLESALER("uci_online_retail_invoice_level.csv",
            "6f24a8cb95f8018923a21cbd605fe0495ad4619282d495d9370ce21299cf4fae");

    private final String file;
    private final String sha256;

    DataSet(String file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    /** The lines of the file, if it is the published one. */
    public List<String> lines() throws IOException, NoSuchAlgorithmException {
        Path path = Path.of(System.getProperty("wiederkehr.datasets", "../shared/data")).resolve(file);
        assumeTrue(Files.exists(path),
                file + " is not in the folder of -Dwiederkehr.datasets: the published figures are not checked against it");
        byte[] bytes = Files.readAllBytes(path);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .as("the published " + file).isEqualTo(sha256);
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
