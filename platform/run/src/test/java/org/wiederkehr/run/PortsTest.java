package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void free_ports_differ_and_are_free() {
        Ports ports = Ports.free();

        assertThat(new HashSet<>(ports.numbers().values())).hasSize(Port.values().length);
        ports.requireFree();
    }

    @Test
    void a_taken_port_is_told_with_the_property_that_moves_it() throws IOException {
        Properties settings = new Properties();
        Ports.free().numbers().forEach((port, number) -> settings.setProperty(port.property(), "" + number));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings.setProperty("demo.keycloak.port", "" + taken.getLocalPort());

            assertThatThrownBy(() -> Ports.from(settings).requireFree()).isInstanceOfSatisfying(CannotStart.class,
                    e -> assertThat(e.told(new Say(new PrintStream(OutputStream.nullOutputStream()), Locale.GERMAN)))
                            .contains("Port " + taken.getLocalPort()).contains("-Ddemo.keycloak.port="));
        }
    }

    /** A number the system lends for outgoing connections is taken now and then, by chance. */
    @Test
    void the_usual_numbers_are_never_lent_to_anybody() {
        assertThat(Ports.from(new Properties()).numbers().values()).allMatch(number -> number > 1024 && number < 32768);
    }

    @Test
    void an_empty_setting_means_the_usual_number() {
        Properties settings = new Properties();
        settings.setProperty("demo.http.port", "");

        assertThat(Ports.from(settings).of(Port.HTTP)).isEqualTo(8080);
    }
}
