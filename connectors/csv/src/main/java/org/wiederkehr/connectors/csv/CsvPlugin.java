package org.wiederkehr.connectors.csv;

import java.util.Locale;
import java.util.Map;

import org.wiederkehr.connectors.spi.Connector;
import org.wiederkehr.connectors.spi.ConnectorPlugin;
import org.wiederkehr.connectors.spi.Descriptor;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Host;

/** The entry of the plugin. */
public final class CsvPlugin implements ConnectorPlugin<CsvSettings> {

    @Override
    public Descriptor descriptor() {
        return new Descriptor("csv", "0.1.0", Map.of(Locale.GERMAN, "Textdateien (CSV)", Locale.ENGLISH,
                "Text files (CSV)"));
    }

    @Override
    public Class<CsvSettings> settingsType() {
        return CsvSettings.class;
    }

    @Override
    public Connector open(CsvSettings settings, Host host) throws Failure {
        settings.check();
        return new CsvConnector(settings);
    }
}
