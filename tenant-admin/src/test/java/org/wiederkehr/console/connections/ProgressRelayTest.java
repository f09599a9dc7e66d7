package org.wiederkehr.console.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.text.Say;

class ProgressRelayTest {

    @Test
    void a_run_that_waits_for_a_decision_ends_the_progress_although_more_could_come() throws IOException {
        String page = relayed(event("READING") + event("NEEDS_CONFIRMATION") + event("READING"));
        assertThat(page).containsOnlyOnce("event: progress").endsWith("event: end\ndata: \n\n");
    }

    @Test
    void a_run_that_moves_is_followed_to_its_last_word() throws IOException {
        assertThat(relayed(event("QUEUED") + event("READING") + event("SUCCEEDED")).split("event: progress", -1))
                .hasSize(3);
    }

    @Test
    void a_window_that_gave_way_is_told_so_and_does_not_ask_again() throws IOException {
        String page = relayed(event("READING") + "event: superseded\ndata: \n\n" + event("READING"));
        assertThat(page).containsOnlyOnce("event: progress").contains("event: elsewhere", "anderen Fenstern")
                .doesNotContain("event: end");
    }

    private static String relayed(String events) throws IOException {
        var page = new ByteArrayOutputStream();
        new ProgressRelay(new Say(Language.DE, ZoneId.of("Europe/Berlin")), page)
                .relay(new ByteArrayInputStream(events.getBytes(StandardCharsets.UTF_8)));
        return page.toString(StandardCharsets.UTF_8);
    }

    private static String event(String state) {
        return """
                event: progress
                data: {"id":"1","connection":"2","state":"%s","read":10,"bytesDone":5,"bytesTotal":10,"createdAt":"2026-11-28T10:00:00Z"}

                """
                .formatted(state);
    }
}
