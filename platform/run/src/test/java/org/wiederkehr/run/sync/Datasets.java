package org.wiederkehr.run.sync;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Published files that lie beside the project; a test is skipped where they do not. */
final class Datasets {
    private Datasets() {}

    static byte[] read(String name) throws IOException {
        Path file = Path.of(System.getProperty("wiederkehr.datasets", "../../../shared/data"), name);
        assumeTrue(Files.isReadable(file), () -> name + " is not in the folder of data sets");
        return Files.readAllBytes(file);
    }
}
