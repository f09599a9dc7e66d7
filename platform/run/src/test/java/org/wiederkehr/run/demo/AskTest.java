package org.wiederkehr.run.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskTest {
    @TempDir
    private Path folder;

    @Test
    void who_names_no_folder_means_the_demo_started_last() throws IOException {
        Files.writeString(folder.resolve("demo.json"), "{\"data\":\"/somewhere/demo\"}");
        assertThat(Ask.whereItRuns(settings())).containsEntry("demo.data", "/somewhere/demo")
                .containsEntry("demo.language", "de");
    }

    @Test
    void a_folder_that_is_named_counts() throws IOException {
        Files.writeString(folder.resolve("demo.json"), "{\"data\":\"/somewhere/demo\"}");
        Properties settings = settings();
        settings.setProperty("demo.data", "/elsewhere");
        assertThat(Ask.whereItRuns(settings)).containsEntry("demo.data", "/elsewhere");
    }

    @Test
    void without_a_note_it_is_the_usual_folder() throws IOException {
        assertThat(Ask.whereItRuns(settings())).doesNotContainKey("demo.data");
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("demo.json", folder.resolve("demo.json").toString());
        settings.setProperty("demo.language", "de");
        return settings;
    }
}
