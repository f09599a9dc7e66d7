package org.wiederkehr.console.web;

import java.util.Locale;
import java.util.Optional;

/** Where things are: from the environment, or from system properties of the same name in lower case with dots. */
record Settings(String apiUrl, String issuer, String clientId) {

    static Settings read() {
        return new Settings(value("WIEDERKEHR_API_URL", "http://127.0.0.1:8080/api"),
                value("WIEDERKEHR_ISSUER", "http://127.0.0.1:8180/realms/wiederkehr"), "wiederkehr-console");
    }

    /** Scheme, host and port of the identity server: a form may end there (log-in, log-out). */
    String issuerOrigin() {
        int path = issuer.indexOf('/', issuer.indexOf("//") + 2);
        return path < 0 ? issuer : issuer.substring(0, path);
    }

    private static String value(String name, String otherwise) {
        String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return Optional.ofNullable(System.getProperty(property)).or(() -> Optional.ofNullable(System.getenv(name)))
                .map(value -> value.replaceAll("/+$", "")).orElse(otherwise);
    }
}
