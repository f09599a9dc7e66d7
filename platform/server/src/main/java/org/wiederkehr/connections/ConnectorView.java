package org.wiederkehr.connections;

import java.util.Map;

/**
 * A connector that can be used here.
 *
 * @param name by language, {@code de} and {@code en}
 */
public record ConnectorView(String id, String version, Map<String, String> name) {}
