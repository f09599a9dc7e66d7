package org.wiederkehr.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Which number each door has. */
public record Ports(Map<Port, Integer> numbers) {

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    /** The usual numbers, moved where the settings say so. */
    public static Ports from(Properties settings) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, port.in(settings));
        }
        return new Ports(numbers);
    }

    /** Numbers nobody uses right now; held open together while choosing, so that all differ. */
    public static Ports free() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (Port port : Port.values()) {
                ServerSocket socket = new ServerSocket(0, 1, loopback());
                held.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ports(numbers);
    }

    int of(Port port) {
        return Objects.requireNonNull(numbers.get(port));
    }

    void requireFree() {
        requireFree(Port.values());
    }

    void requireFree(Port... wanted) {
        for (Port port : wanted) {
            try (ServerSocket socket = new ServerSocket()) {
                // a connection of the previous run may still linger in TIME_WAIT: that is not a taken port
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(loopback(), of(port)));
            } catch (IOException e) {
                throw new CannotStart("port.taken", String.valueOf(of(port)), port.property());
            }
        }
    }

    static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}
