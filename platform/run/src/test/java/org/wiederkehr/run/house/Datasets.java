package org.wiederkehr.run.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Published files that lie beside the project; a test is skipped where they do not, and fails when they were changed. */
public final class Datasets {
    public static final String CDNOW = "CDNOW_sample.txt";
    public static final String INVOICES = "uci_online_retail_invoice_level.csv";
    private static final Map<String, String> SHA_256 = Map.of(CDNOW,
            "6fae10155c0b0ba363c2c386e30f77990d22328220efd862a5edd1443420d94a", INVOICES,
            "6f24a8cb95f8018923a21cbd605fe0495ad4619282d495d9370ce21299cf4fae");

    private Datasets() {}

    public static Path path(String name) {
        Path file = Path.of(System.getProperty("wiederkehr.datasets", "../../../shared/data"), name);
        assumeTrue(Files.isReadable(file), () -> name + " is not in the folder of -Dwiederkehr.datasets");
        return file;
    }

    public static byte[] read(String name) throws IOException {
        byte[] file = Files.readAllBytes(path(name));
        assertThat(sum(file)).as("SHA-256 of " + name).isEqualTo(SHA_256.get(name));
        return file;
    }

    private static String sum(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
