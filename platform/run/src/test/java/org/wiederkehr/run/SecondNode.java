package org.wiederkehr.run;

import java.net.URI;
import java.util.Locale;

/**
 * An application server more, on the database and the identity server of the test's stack; outside the demo, as an
 * operator would run it behind a proxy.
 */
public final class SecondNode implements AutoCloseable {
    private final WildFly server;

    private SecondNode(WildFly server) {
        this.server = server;
    }

    /** Returns when it answers. */
    public static SecondNode start() {
        Stack stack = TestStack.get();
        Folders folders = new Folders(TestStack.folder("second")).create();
        Leftovers.end(folders);
        StackOptions options = new StackOptions(folders.root(), StackOptions.home().resolve("parts"),
                TestStack.parts(), Ports.free(), false, false, 512, new Say(System.out, Locale.ENGLISH));
        SecondNode node = new SecondNode(
                new WildFly(folders, options, stack.postgres(), stack.keycloak(), stack.secrets()));
        node.server.start();
        return node;
    }

    public Server server() {
        return server;
    }

    /** Without a trailing slash; the API is at {@code /api} below it. */
    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.stop();
    }
}
