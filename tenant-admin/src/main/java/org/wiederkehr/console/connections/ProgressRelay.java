package org.wiederkehr.console.connections;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.wiederkehr.console.api.Json;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Html;

/**
 * Reads the API's events of one import and passes each on as HTML; ends with the import. A person who watches in too many
 * windows is told so in the oldest: it must not ask again by itself, or the windows would push each other out for ever.
 */
final class ProgressRelay {

    private final Say say;
    private final OutputStream out;

    ProgressRelay(Say say, OutputStream out) {
        this.say = say;
        this.out = out;
    }

    void relay(InputStream events) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            boolean moving = true;
            while (line != null && moving) {
                if (line.startsWith("event:") && line.substring(6).strip().equals("superseded")) {
                    send("elsewhere", Html.of((html, forms) -> JteelsewhereGenerated.render(html, forms, say), ""));
                    return;
                }
                if (line.startsWith("data:")) {
                    moving = pass(Json.MAPPER.readValue(line.substring(5), Run.class));
                }
                line = moving ? lines.readLine() : null;
            }
        }
        send("end", "");
    }

    /** A run that waits for a decision moves no more but is not over: the page has to show the question. */
    private boolean pass(Run run) throws IOException {
        if (run.moving()) {
            send("progress", Html.of((html, forms) -> JteprogressGenerated.render(html, forms, say, run), ""));
        }
        return run.moving();
    }

    private void send(String event, String html) throws IOException {
        String data = "event: " + event + "\ndata: " + html.replaceAll("\\s*\\R\\s*", " ") + "\n\n";
        out.write(data.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
