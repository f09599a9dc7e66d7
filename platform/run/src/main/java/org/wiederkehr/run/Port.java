package org.wiederkehr.run;

import java.util.Properties;

/** The doors of the stack, all on loopback, each with the property that moves it. */
public enum Port {
    // all below the numbers that systems lend for outgoing connections (Linux from 32768, others from 49152 on)
    HTTP("demo.http.port", 8080), MANAGEMENT("demo.management.port", 9990), KEYCLOAK("demo.keycloak.port", 8180),
    KEYCLOAK_HEALTH("demo.keycloak.health.port", 9180), POSTGRES("demo.postgres.port", 15432);

    private final String property;
    private final int standard;

    Port(String property, int standard) {
        this.property = property;
        this.standard = standard;
    }

    String property() {
        return property;
    }

    int in(Properties settings) {
        String value = settings.getProperty(property, "");
        return value.isBlank() ? standard : Integer.parseInt(value.strip());
    }
}
