package org.wiederkehr.run.winback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.wiederkehr.run.house.Api;

/** What agents send and do again and again. */
final class Said {
    static final String BY_PHONE = """
            {"channel":"PHONE","moment":"DIALLING"}""";
    static final String RUDE = """
            {"channel":"PHONE","outcome":"RUDE","reason":"EMPLOYEE_CONDUCT"}""";

    private Said() {}

    /** Today where the firms of these tests are. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    static String consent(String channels) {
        return """
                {"channels":[%s],"basis":"WRITTEN","wording":"Ja, rufen Sie mich an.","proof":"Brief vom Kunden",
                 "grantedOn":"%s"}""".formatted(channels, today());
    }

    static String openCase(String customer) {
        return """
                {"customer":"%s"}""".formatted(customer);
    }

    /** Writes down that the customer agreed to calls. */
    static void agreed(Api agent, String customer) {
        agent.post("/customers/" + customer + "/consents", consent("\"PHONE\"")).is(201);
    }

    /** Opens a case about the customer; paths begin behind it. */
    static Api opened(Api agent, String customer) {
        return agent.under("/cases/" + agent.post("/cases", openCase(customer)).is(201).at("/id").asText());
    }

    /** For a week, and with a reason, should the customer be one for whom that is needed. */
    static String handOver(String to, String channel) {
        return """
                {"to":"%s","channel":"%s","until":"%s","approval":"Unsere Mannschaft ist auf der Messe"}"""
                .formatted(to, channel, today().plusDays(7));
    }

    /** Asks the gate right before a call about this case; answers the permission. */
    static String dialled(Api about) {
        Api.Answer answer = about.post("/dialling", "{\"channel\":\"PHONE\"}").is(200);
        assertThat(answer.at("/allowed").asBoolean()).as(answer.text()).isTrue();
        return answer.at("/decision").asText();
    }

    /** The same told with the permission it was dialled on. */
    static String with(String permission, String told) {
        return told.replaceFirst("\\{", "{\"decision\":\"" + permission + "\",");
    }

    static String friendly() {
        return """
                {"channel":"PHONE","outcome":"FRIENDLY","situation":"kauft beim Wettbewerber","reason":"PRICE",
                 "nextStep":"Preisliste schicken","nextOn":"%s"}""".formatted(today().plusDays(14));
    }

    static String cool() {
        return """
                {"channel":"PHONE","outcome":"COOL","criticism":"zweimal falsch geliefert","reason":"DELAY",
                 "promise":{"text":"Ersatz liefern","owner":"Berta","dueOn":"%s"}}""".formatted(today().plusDays(2));
    }
}
