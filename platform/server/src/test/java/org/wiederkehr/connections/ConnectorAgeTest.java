package org.wiederkehr.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiederkehr.connectors.worker.host.PluginMessages;
import org.wiederkehr.connectors.worker.host.PluginZip;

class ConnectorAgeTest {
    private static Connector version(String version) {
        return new Connector("csv", version, new PluginZip(Path.of("csv.zip")), new PluginMessages(Map.of()));
    }

    @Test
    void versions_are_compared_as_numbers_and_a_pre_release_is_older_than_its_release() {
        List<String> sorted = Stream.of("1.10.0", "1.0.0", "1.0.0-SNAPSHOT", "1.9.2", "2.0", "1.0.0-alpha")
                .map(ConnectorAgeTest::version).sorted(Connector.BY_AGE).map(Connector::version).toList();
        assertThat(sorted).containsExactly("1.0.0-SNAPSHOT", "1.0.0-alpha", "1.0.0", "1.9.2", "1.10.0", "2.0");
    }
}
