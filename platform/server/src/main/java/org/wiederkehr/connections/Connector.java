package org.wiederkehr.connections;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.wiederkehr.connectors.worker.host.PluginMessages;
import org.wiederkehr.connectors.worker.host.PluginZip;

/** A connector in the folder: its signed ZIP, and what it says in people's languages. */
public record Connector(String id, String version, PluginZip zip, PluginMessages messages) {
    /** Message under which a plugin ships its name. */
    static final String NAME = "connector.name";

    /** 1.10.0 is newer than 1.9.2; a pre-release is older than its release. */
    static final Comparator<Connector> BY_AGE = Comparator.comparing(connector -> sortable(connector.version));

    private static String sortable(String version) {
        StringBuilder key = new StringBuilder();
        for (String part : version.split("[.-]")) {
            key.append(part.matches("[0-9]{1,9}")
                    ? String.format(Locale.ROOT, "1%09d", Integer.parseInt(part))
                    : "0" + part)
                    .append('.');
        }
        // The end sorts after the letters of a pre-release and before a further number.
        return key.append("0~").toString();
    }

    ConnectorView view() {
        return new ConnectorView(id, version, Map.of("de", messages.text(Locale.GERMAN, NAME, Map.of()), "en",
                messages.text(Locale.ENGLISH, NAME, Map.of())));
    }
}
