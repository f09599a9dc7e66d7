package org.wiederkehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** The sentences the console has for the codes of the API; it cannot see the codes, so they are counted from here. */
public final class ConsoleWordings {
    private static final Path TEXTS = Path.of("../../tenant-admin/src/main/resources/org/wiederkehr/console/text");

    private ConsoleWordings() {}

    /** Fails with the keys that have no sentence in this language. */
    public static void requireFor(String language, Stream<String> keys) throws IOException {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(TEXTS.resolve("messages_" + language + ".properties"))) {
            texts.load(in);
        }
        assertThat(keys).isNotEmpty()
                .allSatisfy(key -> assertThat(texts.getProperty(key, "")).as(key).isNotBlank());
    }

    /** One key a code. */
    public static Stream<String> keys(String prefix, Enum<?>... codes) {
        return Stream.of(codes).map(code -> prefix + "." + code.name());
    }
}
