package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A port that was free when the start began and is not when its server wants it. */
class TakenPortIT {
    private static final long LOOK = 10_000_000;

    private final Path data = TestStack.folder("taken");
    private final Say say = new Say(System.out, Locale.ENGLISH);
    private final StackOptions options = new StackOptions(data, StackOptions.home().resolve("parts"),
            TestStack.parts(), Ports.free(), true, false, 512, say);

    @AfterEach
    void nothing_is_left() {
        Stack.reset(options);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYCLOAK", "HTTP", "MANAGEMENT"})
    void is_told_with_the_property_that_moves_it(Port port) throws IOException {
        Stack stack = Stack.prepare(options);
        CompletableFuture<ServerSocket> thief = CompletableFuture.supplyAsync(() -> takeOnceStarted(stack, port));
        try {
            assertThatThrownBy(stack::up).isInstanceOfSatisfying(CannotStart.class,
                    e -> assertThat(e.told(say)).contains("Port " + options.ports().of(port))
                            .contains("-D" + port.property() + "="));
        } finally {
            thief.join().close();
        }
    }

    // Keycloak wants its port only seconds after its process has begun, and dies; the others look before they begin
    private ServerSocket takeOnceStarted(Stack stack, Port port) {
        Server begun = port == Port.KEYCLOAK ? stack.keycloak() : stack.postgres();
        while (!begun.alive()) {
            LockSupport.parkNanos(LOOK);
        }
        try {
            return new ServerSocket(options.ports().of(port), 1, Ports.loopback());
        } catch (IOException e) {
            throw new AssertionError("not quick enough", e);
        }
    }
}
