package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidNoteTest {
    @TempDir
    private Path folder;

    @Test
    void a_living_process_is_found_again() {
        PidNote note = new PidNote(folder.resolve("server.pid"));
        note.write(ProcessHandle.current());

        assertThat(note.survivor()).hasValue(ProcessHandle.current());
    }

    @Test
    void a_number_given_to_somebody_else_meanwhile_is_nobody_of_ours() throws IOException {
        Path file = folder.resolve("server.pid");
        Files.writeString(file, ProcessHandle.current().pid() + " 1000");

        assertThat(new PidNote(file).survivor()).isEmpty();
    }

    @Test
    void a_note_cut_short_says_nothing() throws IOException {
        Path file = folder.resolve("server.pid");
        for (String text : new String[]{"", "12", "12 ", "x y"}) {
            Files.writeString(file, text);

            assertThat(new PidNote(file).survivor()).as("note <%s>", text).isEmpty();
        }
        assertThat(new PidNote(folder.resolve("none.pid")).survivor()).isEmpty();
    }
}
