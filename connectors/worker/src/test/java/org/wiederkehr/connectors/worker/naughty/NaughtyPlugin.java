package org.wiederkehr.connectors.worker.naughty;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.wiederkehr.connectors.spi.Connector;
import org.wiederkehr.connectors.spi.ConnectorPlugin;
import org.wiederkehr.connectors.spi.Descriptor;
import org.wiederkehr.connectors.spi.FilesPreview;
import org.wiederkehr.connectors.spi.Host;
import org.wiederkehr.connectors.spi.PreviewsFiles;
import org.wiederkehr.connectors.spi.ReadsFiles;
import org.wiederkehr.connectors.spi.SourceFile;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Sink;

import java.util.Optional;

/** The entry. */
public final class NaughtyPlugin implements ConnectorPlugin<NaughtyPlugin.Orders> {

    /** What to do, and how often. */
    public record Orders(Naughtiness deed, int count) {}

    @Override
    public Descriptor descriptor() {
        return new Descriptor("naughty", "1.0.0", Map.of(Locale.GERMAN, "Unartig", Locale.ENGLISH, "Naughty"));
    }

    @Override
    public Class<Orders> settingsType() {
        return Orders.class;
    }

    @Override
    public Connector open(Orders orders, Host host) {
        return new Obedient(orders, host);
    }

    private record Obedient(Orders orders, Host host) implements Connector, PreviewsFiles, ReadsFiles {

        @Override
        public FilesPreview preview(List<SourceFile> files, int rows) throws Failure, InterruptedException {
            read(files, Optional.empty(), new NoSink());
            return new FilesPreview(List.of(), List.of(), orders);
        }

        @Override
        public void read(List<SourceFile> files, Optional<Checkpoint> from, Sink sink)
                throws Failure, InterruptedException {
            orders.deed().doIt(orders.count(), host, from, sink);
        }
    }
}
