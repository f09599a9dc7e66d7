package org.wiederkehr.connectors.worker.host;

import java.security.PublicKey;
import java.util.Set;

/**
 * Somebody whose plugins may run here.
 *
 * @param name
 *            shown to the operator
 * @param key
 *            Ed25519
 * @param pluginIds
 *            the only plugins this key may sign; empty for any
 */
public record Publisher(String name, PublicKey key, Set<String> pluginIds) {

    public Publisher {
        pluginIds = Set.copyOf(pluginIds);
        if (!key.getAlgorithm().equals("EdDSA")) {
            throw new IllegalArgumentException("a publisher's key is Ed25519, not " + key.getAlgorithm());
        }
    }

    boolean maySign(String pluginId) {
        return pluginIds.isEmpty() || pluginIds.contains(pluginId);
    }
}
