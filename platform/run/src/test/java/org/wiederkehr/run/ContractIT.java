package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What clients were promised lies beside the code: whoever changes it sees the difference, and so does who reads the change. */
class ContractIT {
    private static final Path PROMISED = Path.of("../../docs/openapi.json");
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .configure(SerializationFeature.INDENT_OUTPUT, true);

    /** As with the pages made from code: a build writes the new one, and one that only checks sources checks it. */
    @Test
    void the_published_contract_is_the_one_that_was_promised() throws Exception {
        String published = published();
        String promised = Files.exists(PROMISED) ? Files.readString(PROMISED) : "";
        assertThat(published).contains("\"/api/tenants/{tenant}/customers\"");
        if (System.getProperty("formatter.goal", "format").equals("validate")) {
            assertThat(published).as("docs/openapi.json is out of date: run this test once and commit it")
                    .isEqualTo(promised);
        } else if (!published.equals(promised)) {
            Files.writeString(PROMISED, published);
        }
    }

    private static String published() throws IOException, InterruptedException {
        URI address = URI.create(TestStack.get().console() + "/openapi?format=JSON");
        try (HttpClient http = HttpClient.newHttpClient()) {
            JsonNode document = MAPPER
                    .readTree(http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body());
            // where it runs is no promise
            ((ObjectNode) document).remove("servers");
            return MAPPER.writeValueAsString(MAPPER.convertValue(document, Map.class)) + "\n";
        }
    }
}
