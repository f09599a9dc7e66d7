package org.wiederkehr.run.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Text files taken in as the console's wizard does it: upload, preview, confirm what it suggests, import. */
public record Import(Api admin, String connection) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Set<String> RESTING = Set.of("SUCCEEDED", "FAILED", "CANCELLED", "NEEDS_CONFIRMATION");

    /** A new connection for text files, not set up yet. */
    public static Import into(Firm firm, String name) {
        Api admin = firm.as("tenant-admin");
        String id = admin.post("/connections", object().put("connector", "csv").put("name", name)).is(201).at("/id")
                .asText();
        return at(firm, id);
    }

    /** A connection that is there; with a fresh token, which lasts some minutes. */
    public static Import at(Firm firm, String connection) {
        return new Import(firm.as("tenant-admin").under("/connections/" + connection), connection);
    }

    /** The same, answered in this language. */
    public Import speaking(String language) {
        return new Import(admin.with("Accept-Language", language), connection);
    }

    /** Imports one file and answers the run that succeeded. */
    public JsonNode file(String filename, String text) {
        return files(Map.of(filename, text));
    }

    /** Imports files that belong together, by name, and answers the run that succeeded. */
    public JsonNode files(Map<String, String> texts) {
        JsonNode seen = resting(begin(texts.entrySet().stream()
                .map(file -> upload(file.getKey(), file.getValue())).toArray(String[]::new)));
        if (!seen.path("state").asText().equals("SUCCEEDED")) {
            throw new AssertionError("import: " + seen);
        }
        return seen;
    }

    /** Imports one file and answers the run as it came to rest, however it ended. */
    public JsonNode bytes(String filename, byte[] content) {
        return resting(begin(filename, content));
    }

    /** Uploads, agrees to what the preview suggests, and starts; answers the run. */
    public String begin(String filename, byte[] content) {
        return begin(upload(filename, content).is(201).at("/id").asText());
    }

    private String begin(String... uploads) {
        settle(preview(uploads).is(200).at("/suggested"));
        return start(uploads).is(201).at("/id").asText();
    }

    /** Leaves a file waiting and answers its id. */
    public String upload(String filename, String text) {
        return upload(filename, text.getBytes(StandardCharsets.UTF_8)).is(201).at("/id").asText();
    }

    public Api.Answer upload(String filename, byte[] content) {
        return admin
                .send(admin.request("/uploads?filename=" + URLEncoder.encode(filename, StandardCharsets.UTF_8))
                        .setHeader("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(content)));
    }

    public JsonNode uploads() {
        return admin.get("/uploads").is(200).body();
    }

    public void remove(String upload) {
        admin.send(admin.request("/uploads/" + upload).DELETE()).is(204);
    }

    public Api.Answer preview(String... uploads) {
        return admin.post("/previews", listed(uploads));
    }

    /** The mapping for all runs from now on. */
    public void settle(JsonNode settings) {
        ObjectNode wanted = object().put("name", "Export " + connection);
        wanted.set("settings", settings);
        admin.put("", wanted.toString()).is(200);
    }

    public Api.Answer start(String... uploads) {
        return admin.post("/syncs", listed(uploads));
    }

    public JsonNode run(String id) {
        return admin.above("/connections/" + connection).get("/syncs/" + id).is(200).body();
    }

    /** The run once it moves no more. */
    public JsonNode resting(String id) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode seen = run(id);
        while (!RESTING.contains(seen.path("state").asText())) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not over after " + PATIENCE + ": " + seen);
            }
            LockSupport.parkNanos(LOOK.toNanos());
            seen = run(id);
        }
        return seen;
    }

    private static ObjectNode listed(String... uploads) {
        ObjectNode wanted = object();
        List.of(uploads).forEach(wanted.putArray("uploads")::add);
        return wanted;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
