package org.wiederkehr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two branches may each add a migration in the same minute; merged, the database would not start. */
class MigrationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final String NAMED = "V\\d{8}_\\d{4}__[a-z0-9_]+\\.sql";

    @Test
    void each_migration_has_a_minute_of_its_own() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).isNotEmpty().allMatch(name -> name.matches(NAMED));
            assertThat(names.stream().map(name -> name.replaceAll("__.*", ""))).doesNotHaveDuplicates();
        }
    }
}
