package org.wiederkehr.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiederkehr.web.Problem;

class SpooledTest {
    @TempDir
    Path home;

    private Spooled spool(String body, long limit) throws IOException {
        return Spooled.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                Files.createTempDirectory(home, ""), limit);
    }

    @Test
    void a_body_is_counted_and_hashed_on_its_way() throws IOException {
        try (Spooled spooled = spool("abc", 3)) {
            assertThat(spooled.bytes()).isEqualTo(3);
            // FIPS 180-2, example B.1
            assertThat(spooled.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(spooled.file()).hasContent("abc");
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_body_beyond_the_limit_is_refused_and_leaves_nothing() {
        assertThatThrownBy(() -> spool("abcd", 3)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.status()).isEqualTo(413));
        assertThat(home).isEmptyDirectory();
    }
}
