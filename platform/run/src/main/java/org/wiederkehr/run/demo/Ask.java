package org.wiederkehr.run.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.wiederkehr.run.CannotStart;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.StackOptions;

/** Small errands in a demo that runs in another process: {@code redeploy api}, {@code token user}. */
public final class Ask {

    private Ask() {}

    public static void main(String[] words) throws IOException {
        switch (words[0]) {
            case "redeploy" -> redeploy(StackOptions.demo(System.getProperties()), words[1] + ".war");
            case "token" -> System.out.println(token(words[1], words.length > 2 ? words[2] : "*"));
            default -> throw new IllegalArgumentException(words[0]);
        }
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
