package org.wiederkehr.connectors.spi;

/**
 * A password, token or key in the settings. Its text form is three asterisks; it equals only itself, and the host never
 * hands it out of the worker process again.
 */
public final class Secret {

    private final String value;

    public Secret(String value) {
        this.value = value;
    }

    /** The value itself, for the moment of use. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
