package org.wiederkehr.run.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.wiederkehr.run.CannotStart;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.StackOptions;

/** Small errands in a demo that runs in another process: {@code redeploy api}, {@code token user}. */
public final class Ask {

    private Ask() {}

    public static void main(String[] words) throws IOException {
        switch (words[0]) {
            case "redeploy" -> redeploy(StackOptions.demo(whereItRuns(System.getProperties())), words[1] + ".war");
            case "token" -> System.out.println(token(words[1], words.length > 2 ? words[2] : "*"));
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    /** Who does not say in which folder means the demo that was started last: it has left a note. */
    static Properties whereItRuns(Properties settings) throws IOException {
        Path note = Path.of(settings.getProperty("demo.json", "target/demo.json"));
        if (!settings.getProperty("demo.data", "").isBlank() || Files.notExists(note)) {
            return settings;
        }
        Properties found = new Properties();
        found.putAll(settings);
        found.setProperty("demo.data", new ObjectMapper().readTree(note.toFile()).path("data").asText());
        return found;
    }

    private static void redeploy(StackOptions options, String war) {
        try {
            Stack.redeploy(options, war);
        } catch (CannotStart e) {
            System.err.println(e.told(options.say()));
            System.exit(1);
        }
    }

    private static String token(String user, String tenant) throws IOException {
        JsonNode demo = new ObjectMapper().readTree(Path.of(System.getProperty("demo.json")).toFile());
        for (JsonNode each : demo.path("users")) {
            if (each.path("user").asText().equals(user)) {
                return Stack.token(demo.path("issuer").asText(), user, each.path("password").asText(), tenant);
            }
        }
        throw new IllegalArgumentException("no such demo user: " + user);
    }
}
