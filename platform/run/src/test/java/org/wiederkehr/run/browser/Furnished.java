package org.wiederkehr.run.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** A firm in which no screen is empty, made through the API: import with a rejected row, analysis, cases, a promise, a cause. */
final class Furnished {
    private Furnished() {}

    static Firm firm() {
        Firm firm = Firm.found();
        Import source = Import.into(firm, "Warenwirtschaft");
        source.files(Map.of("Kunden.csv", Export.customers().text(), "Auftraege.csv",
                Export.orders().text() + "A-99;K-2;kein Datum;12,50\n"));
        Api house = firm.as("consultant");
        house.post("/analyses", "{}").is(201);
        JsonNode customers = house.get("/customers?sort=name").is(200).at("/items");
        afterCoolTalk(house, customers.path(0).path("id").asText());
        afterRudeTalk(house, customers.path(1).path("id").asText());
        allowed(house, customers.path(2).path("id").asText());
        // last: an erasure takes files with it that still wait
        source.upload("Nachtrag.csv", Export.orders().text());
        return firm;
    }

    private static void afterCoolTalk(Api house, String customer) {
        house.post("/cases/" + allowed(house, customer) + "/contacts",
                """
                {"channel":"PHONE","outcome":"COOL","criticism":"Zweimal falsch geliefert","reason":"DELAY",
                 "promise":{"text":"Ersatz liefern","owner":"Berta Amt","dueOn":"%s"}}"""
                        .formatted(today().plusDays(2)))
                .is(201);
    }

    private static void afterRudeTalk(Api house, String customer) {
        house.post("/cases/" + allowed(house, customer) + "/contacts", """
                {"channel":"PHONE","outcome":"RUDE","reason":"EMPLOYEE_CONDUCT"}""").is(201);
    }

    /** A customer who may be called, with an open case; answers the case. */
    static String allowed(Api house, String customer) {
        house.post("/customers/" + customer + "/consents", """
                {"channels":["PHONE"],"basis":"WRITTEN","wording":"Ja, rufen Sie mich an.","proof":"Brief vom Kunden",
                 "grantedOn":"%s"}""".formatted(today())).is(201);
        return house.post("/cases", "{\"customer\":\"" + customer + "\"}").is(201).at("/id").asText();
    }

    /** Gives the case that is due last to somebody outside. */
    static void handOver(Firm firm, String to) {
        Api lead = firm.as("sales-lead");
        lead.post("/cases/" + lead.get("/cases").is(200).at("/items/1/id").asText() + "/handovers", """
                {"to":"%s","channel":"PHONE","until":"%s","approval":"Die Mannschaft ist auf der Messe"}"""
                .formatted(to, today().plusDays(9))).is(201);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }
}
