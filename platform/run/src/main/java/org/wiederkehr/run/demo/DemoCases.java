package org.wiederkehr.run.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The first win-back cases: the head of the ranked list, as a sales lead would open them on the first morning. */
final class DemoCases {
    private static final int FIRST = 5;

    private final DemoApi api;
    private final String tenant;

    DemoCases(DemoApi api, String alias) {
        this.api = api;
        this.tenant = "tenants/" + alias + "/";
    }

    void open() {
        String run = api.get(tenant + "analyses?limit=1").path("items").path(0).path("id").asText();
        for (JsonNode row : api.get(tenant + "analyses/" + run + "/ranking?limit=" + FIRST).path("items")) {
            api.post(tenant + "cases", JsonNodeFactory.instance.objectNode().put("customer", row.path("id").asText()));
        }
    }
}
