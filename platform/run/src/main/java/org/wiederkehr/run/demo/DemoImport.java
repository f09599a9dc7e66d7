package org.wiederkehr.run.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.wiederkehr.run.demo.Exports.ExportedFile;

/**
 * What a client admin does with exported files: upload, look at the preview, accept its mapping, import, and wait for the
 * analysis that follows by itself.
 */
final class DemoImport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> UNFINISHED = Set.of("QUEUED", "READING", "RECONCILING", "WANTED");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final DemoApi api;
    private final String tenant;

    DemoImport(DemoApi api, String alias) {
        this.api = api;
        this.tenant = "tenants/" + alias + "/";
    }

    void run(List<ExportedFile> files) {
        JsonNode connection = api.post(tenant + "connections",
                JSON.objectNode().put("connector", "csv").put("name", "Warenwirtschaft (CSV)"));
        String path = tenant + "connections/" + connection.path("id").asText();
        ArrayNode uploads = JSON.arrayNode();
        for (ExportedFile file : files) {
            uploads.add(api.upload(path + "/uploads?filename=" + file.name(), file.bytes()).path("id").asText());
        }
        ObjectNode request = JSON.objectNode();
        request.set("uploads", uploads);
        JsonNode preview = api.post(path + "/previews", request);
        ObjectNode settled = JSON.objectNode().put("name", "Warenwirtschaft (CSV)");
        settled.set("settings", preview.path("suggested"));
        api.put(path, settled);
        String run = tenant + "syncs/" + api.post(path + "/syncs", request.put("complete", true)).path("id").asText();
        await(run, "SUCCEEDED");
        await(run + "/analysis", "MADE");
    }

    private void await(String path, String wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode state = api.get(path);
        while (UNFINISHED.contains(state.path("state").asText())) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("import does not end: " + state);
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            state = api.get(path);
        }
        if (!state.path("state").asText().equals(wanted)) {
            throw new IllegalStateException("import failed: " + state);
        }
    }
}
