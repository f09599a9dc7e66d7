package org.wiederkehr.connections;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wiederkehr.connectors.worker.host.ConnectorHost;
import org.wiederkehr.connectors.worker.host.Limits;
import org.wiederkehr.connectors.worker.host.PluginMessages;
import org.wiederkehr.connectors.worker.host.PluginZip;

/** The connectors in the plugin folder, and the host that runs them. A ZIP nobody trusted has signed is not there. */
@ApplicationScoped
public class Connectors {
    @Inject
    @ConfigProperty(name = "WIEDERKEHR_WORKER_HOME")
    String workerHome;
    @Inject
    @ConfigProperty(name = "WIEDERKEHR_PLUGINS")
    String plugins;
    @Inject
    @ConfigProperty(name = "WIEDERKEHR_PUBLISHERS")
    String publishers;
    @Inject
    Scratch scratch;

    private ConnectorHost host;

    @PostConstruct
    void open() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        host = new ConnectorHost(Path.of(workerHome), java, scratch.folder("workers"),
                PublisherKeys.in(Path.of(publishers)), Limits.STANDARD);
    }

    @PreDestroy
    void close() {
        host.close();
    }

    /** To run what {@link #find} found. */
    public ConnectorHost host() {
        return host;
    }

    /** The newest version of the connector with this id. */
    public Optional<Connector> find(String id) {
        return all().stream().filter(connector -> connector.id().equals(id)).findFirst();
    }

    /** The newest version of each, by id. */
    List<Connector> all() {
        return zips().stream().map(this::read).flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Connector::id, Collectors.maxBy(Connector.BY_AGE))).values().stream()
                .flatMap(Optional::stream).sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    /** A ZIP the host does not trust has no messages, so not even a name; what else it says is not asked then. */
    private Optional<Connector> read(Path zip) {
        PluginZip plugin = new PluginZip(zip);
        return Optional.of(host.messages(plugin)).filter(Connectors::hasName).map(messages -> {
            Properties properties = properties(zip);
            return new Connector(properties.getProperty("plugin.id", ""), properties.getProperty("plugin.version", ""),
                    plugin, messages);
        });
    }

    private static Properties properties(Path zip) {
        Properties properties = new Properties();
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry entry = file.getEntry("plugin.properties");
            if (entry != null) {
                properties.load(new InputStreamReader(file.getInputStream(entry), StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }

    private static boolean hasName(PluginMessages messages) {
        return messages.byLanguage().getOrDefault("en", Map.of()).containsKey(Connector.NAME);
    }

    private List<Path> zips() {
        List<Path> found = new ArrayList<>();
        try (var folder = Files.newDirectoryStream(Path.of(plugins), "*.zip")) {
            folder.forEach(found::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }
}
