package org.wiederkehr.connectors.spi;

import java.util.Map;

/**
 * The run cannot go on. The code names a sentence in the plugin's message files which tells the client's admin what to
 * do; parameters fill its braces and must not contain data of persons or secrets.
 */
public final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String code;
    private final transient Map<String, String> parameters;

    public Failure(Fault fault, String code, Map<String, String> parameters) {
        super(fault + " " + code + " " + parameters);
        if (!fault.byPlugin()) {
            throw new IllegalArgumentException(fault + " is for the host to raise");
        }
        this.fault = fault;
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    /** A wrong or missing setting; {@code field} is its path, e.g. {@code files[0].encoding}. */
    public static Failure settings(String field, String code) {
        return new Failure(Fault.SETTINGS, code, Map.of("field", field));
    }

    public Fault fault() {
        return fault;
    }

    public String code() {
        return code;
    }

    public Map<String, String> parameters() {
        return parameters;
    }
}
