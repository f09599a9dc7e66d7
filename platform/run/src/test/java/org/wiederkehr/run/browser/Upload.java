package org.wiederkehr.run.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.wiederkehr.run.house.Datasets;

/** A file as somebody chooses it in the browser. */
record Upload(String name, String text) {

    /** One of the public data sets; the test is skipped where they are not at hand. */
    static Upload dataset(String name) {
        try {
            return new Upload(name, new String(Datasets.read(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FilePayload[] payloads(Upload... files) {
        return Arrays.stream(files).map(file -> new FilePayload(file.name(), "text/csv",
                file.text().getBytes(StandardCharsets.UTF_8)))
                .toArray(FilePayload[]::new);
    }
}
