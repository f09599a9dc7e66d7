package org.wiederkehr.console.connections;

import java.util.List;
import java.util.Map;

/** A connector that can be chosen; its name by language. */
record ConnectorOffer(String id, String version, Map<String, String> name) {

    /** The name of one of these connectors, or its id when it is no longer installed. */
    static String name(List<ConnectorOffer> offers, String id, String language) {
        return offers.stream().filter(offer -> offer.id().equals(id)).findFirst().map(offer -> offer.name(language))
                .orElse(id);
    }

    String name(String language) {
        return name.getOrDefault(language, name.getOrDefault("de", id));
    }
}
