package org.wiederkehr.run.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/**
 * Bodies with which a call gets past the checks of its input. Most are made from the contract; where its schema cannot
 * say what is right, one is written here: {@code $id} stands for the id under test, {@code $unique} for something new.
 */
final class SampleBodies {
    private static final Map<String, String> WRITTEN = Map.of("TenantsResource.found", """
            {"alias":"probe-$unique","name":"Probe","currency":"EUR","zone":"Europe/Berlin","colour":"#112233",
             "admin":{"email":"probe-$unique@example.org","firstName":"Probe","lastName":"Person"}}""",
            "MembersResource.invite", """
                    {"email":"probe-$unique@example.org","firstName":"Probe","lastName":"Person","roles":["agent"]}""",
            "MembersResource.change", "{\"roles\":[\"agent\"]}",
            // A friendly outcome has no criticism and no promise, though the schema knows both.
            "ContactsResource.record", """
                    {"channel":"PHONE","outcome":"FRIENDLY","decision":"$id","situation":"probe $unique","reason":"PRICE",
                     "nextStep":"probe $unique","nextOn":"$soon"}""",
            // Nobody can have been told later than today, nor before it began.
            "RestrictionsResource.lift", "{\"informedOn\":\"$today\"}",
            "HandoversResource.hand",
            """
                    {"to":"probe $unique","channel":"PHONE","until":"$soon","approval":"a reason long enough $unique"}""");

    private SampleBodies() {}

    static String of(Endpoint endpoint, PublishedContract contract, Set<String> things, String id, String unique) {
        String written = WRITTEN.get(endpoint.id());
        if (written != null) {
            return written.replace("$id", id).replace("$unique", unique).replace("$soon", Sample.soon())
                    .replace("$today", Sample.today());
        }
        JsonNode schema = endpoint.body().orElseThrow().schema();
        return endpoint.body().orElseThrow().type().contains("json")
                ? new Sample(contract, things, id, unique).json(schema)
                : "Kunde;Datum;Betrag\n" + id + ";01.02.2026;1,00\n";
    }
}
