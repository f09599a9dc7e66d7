package org.wiederkehr.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileNameTest {
    private static String plain(String given) {
        return FileName.plain(Optional.of(given));
    }

    @Test
    void a_path_becomes_its_last_part() {
        assertThat(plain("C:\\Exporte\\Umsätze 2026.csv")).isEqualTo("Umsätze 2026.csv");
        assertThat(plain("../../etc/passwd")).isEqualTo("passwd");
    }

    @Test
    void marks_that_nobody_sees_are_dropped() {
        assertThat(plain("gut\u202Evsc.exe\n\0")).isEqualTo("gutvsc.exe");
    }

    @Test
    void a_name_is_never_empty_and_never_endless() {
        assertThat(plain("///")).isEqualTo("upload");
        assertThat(FileName.plain(Optional.empty())).isEqualTo("upload");
        assertThat(plain("x".repeat(500) + ".csv")).hasSize(200).endsWith(".csv");
    }
}
