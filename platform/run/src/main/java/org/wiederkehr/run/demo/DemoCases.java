package org.wiederkehr.run.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;

/** The first win-back cases: the head of the ranked list, as a sales lead would open them on the first morning. */
final class DemoCases {
    private static final int FIRST = 5;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final DemoApi api;
    private final String tenant;

    DemoCases(DemoApi api, String alias) {
        this.api = api;
        this.tenant = "tenants/" + alias + "/";
    }

    void open() {
        String run = api.get(tenant + "analyses?limit=1").path("items").path(0).path("id").asText();
        String customer = "";
        String opened = "";
        for (JsonNode row : api.get(tenant + "analyses/" + run + "/ranking?limit=" + FIRST).path("items")) {
            customer = row.path("id").asText();
            opened = api.post(tenant + "cases", object().put("customer", customer)).path("id").asText();
        }
        handOver(customer, opened);
    }

    /** The last of them to the call centre, so that somebody outside has something to do: with consent, and a reason. */
    private void handOver(String customer, String opened) {
        LocalDate today = LocalDate.now(ZONE);
        ObjectNode consent = object().put("basis", "WRITTEN")
                .put("wording", "Ja, rufen Sie mich zu Ihren Angeboten an.")
                .put("proof", "Bestellformular, Blatt 2").put("grantedOn", today.minusMonths(4).toString());
        consent.putArray("channels").add("PHONE");
        api.post(tenant + "customers/" + customer + "/consents", consent);
        String agent = api.get(tenant + "external-agents").path("items").path(0).path("subject").asText();
        api.post(tenant + "cases/" + opened + "/handovers", object().put("to", agent).put("channel", "PHONE")
                .put("until", today.plusDays(14).toString())
                .put("approval", "Die eigene Mannschaft ist bis Monatsende auf der Messe."));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
