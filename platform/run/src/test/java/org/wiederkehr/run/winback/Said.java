package org.wiederkehr.run.winback;

import java.time.LocalDate;
import java.time.ZoneId;

/** Bodies as agents send them. */
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
