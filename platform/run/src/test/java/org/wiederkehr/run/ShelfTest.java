package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    @TempDir
    private Path folder;

    @Test
    void something_half_made_is_never_there() {
        Shelf shelf = new Shelf(folder);

        assertThatThrownBy(() -> shelf.get("server", place -> {
            Files.writeString(place.resolve("half"), "");
            throw new IOException("disk full");
        })).hasRootCauseMessage("disk full");

        assertThat(shelf.has("server")).isFalse();
    }

    @Test
    void a_second_try_starts_from_nothing_and_is_the_last() {
        Shelf shelf = new Shelf(folder);
        assertThatThrownBy(() -> shelf.get("server", place -> {
            Files.writeString(place.resolve("half"), "");
            throw new IOException("killed");
        })).hasRootCauseMessage("killed");

        Path made = shelf.get("server", place -> Files.writeString(place.resolve("whole"), ""));

        assertThat(made).isDirectoryContaining("glob:**/whole").isDirectoryNotContaining("glob:**/half");
        assertThat(shelf.get("server", place -> {
            throw new AssertionError("made twice");
        })).isEqualTo(made);
    }
}
