package org.wiederkehr.run.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Text files taken in as the console's wizard does it: upload, preview, confirm what it suggests, import. */
public record Import(Api admin, String connection) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(200);

    /** A new connection for text files, not set up yet. */
    public static Import into(Firm firm, String name) {
        Api admin = firm.as("tenant-admin");
        String id = admin.post("/connections", object().put("connector", "csv").put("name", name)).is(201).at("/id")
                .asText();
        return new Import(admin.under("/connections/" + id), id);
    }

    /** Imports one file and answers the run that succeeded. */
    public JsonNode file(String filename, String text) {
        return files(Map.of(filename, text));
    }

    /** Imports files that belong together, by name, and answers the run that succeeded. */
    public JsonNode files(Map<String, String> texts) {
        ObjectNode uploads = object();
        texts.forEach((filename, text) -> uploads.withArray("uploads").add(upload(filename, text)));
        JsonNode suggested = admin.post("/previews", uploads).is(200).at("/suggested");
        ObjectNode settings = object().put("name", "Export " + connection);
        settings.set("settings", suggested);
        admin.put("", settings.toString()).is(200);
        return await(admin.post("/syncs", uploads).is(201).at("/id").asText());
    }

    /** Leaves a file waiting and answers its id. */
    public String upload(String filename, String text) {
        return admin.send(admin.bare("/uploads?filename=" + filename).header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString(text))).is(201).at("/id").asText();
    }

    private JsonNode await(String run) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            JsonNode seen = admin.above("/connections/" + connection).get("/syncs/" + run).is(200).body();
            switch (seen.path("state").asText()) {
                case "SUCCEEDED" -> {
                    return seen;
                }
                case "FAILED", "CANCELLED", "NEEDS_CONFIRMATION" -> throw new AssertionError("import: " + seen);
                default -> LockSupport.parkNanos(LOOK.toNanos());
            }
        }
        throw new AssertionError("run " + run + " is not over after " + PATIENCE);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
