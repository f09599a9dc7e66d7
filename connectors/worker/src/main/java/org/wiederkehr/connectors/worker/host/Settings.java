package org.wiederkehr.connectors.worker.host;

/**
 * The settings of a connection as a JSON object. The plugin's settings record decides what may stand in it; unknown
 * members are refused by name.
 */
public record Settings(String json) {

    /** Nothing set yet: the preview guesses everything. */
    public static final Settings EMPTY = new Settings("{}");
}
