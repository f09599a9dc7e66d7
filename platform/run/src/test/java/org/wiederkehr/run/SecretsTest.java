package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void a_password_is_drawn_once_an_installation() {
        Path file = folder.resolve("secrets.properties");

        String drawn = new Secrets(file).password("postgres.app");

        assertThat(drawn).matches("[A-Za-z0-9_-]{24}");
        assertThat(new Secrets(file).password("postgres.app")).isEqualTo(drawn);
        assertThat(new Secrets(file).password("postgres.jobs")).isNotEqualTo(drawn);
        assertThat(new Secrets(folder.resolve("other.properties")).password("postgres.app")).isNotEqualTo(drawn);
    }

    @Test
    void only_the_owner_may_read_them() throws IOException {
        Path file = folder.resolve("secrets.properties");
        new Secrets(file).password("postgres.app");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }
}
