package org.wiederkehr.run;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/**
 * What a stack is started from and with.
 *
 * @param data
 *            the installation's folder: databases, secrets, logs; made if missing
 * @param shelf
 *            where unpacked servers are kept for all installations
 * @param parts
 *            what the build made
 * @param demo
 *            whether demo users and the demo's token client may exist
 * @param development
 *            whether to stay up although a deployment failed, waiting for a better one
 * @param heapMegabytes
 *            upper limit of the application server's heap
 */
public record StackOptions(Path data, Path shelf, Parts parts, Ports ports, boolean demo, boolean development,
        int heapMegabytes, Say say) {

    /** The demo as the command line describes it; empty settings mean the usual. */
    public static StackOptions demo(Properties settings) {
        String data = settings.getProperty("demo.data", "");
        return new StackOptions(data.isBlank() ? home().resolve("demo") : Path.of(data).toAbsolutePath(),
                home().resolve("parts"),
                Parts.listed(Path.of(settings.getProperty("wiederkehr.parts", "target/parts.properties"))),
                Ports.from(settings), true, Boolean.parseBoolean(settings.getProperty("wiederkehr.development")),
                Integer.parseInt(settings.getProperty("demo.server.memory", "768")),
                new Say(System.out, language(settings)));
    }

    /** An installation for tests: own folder, free ports, English. */
    public static StackOptions forTests(Path data, Parts parts) {
        return new StackOptions(data.toAbsolutePath(), home().resolve("parts"), parts, Ports.free(), true, false, 768,
                new Say(System.out, Locale.ENGLISH));
    }

    private static Locale language(Properties settings) {
        return Say.language(settings.getProperty("demo.language", ""), System.getenv());
    }

    // root's own home is closed to the account PostgreSQL runs as
    static Path home() {
        return PostgresAccount.root()
                ? Path.of("/var/lib/wiederkehr")
                : Path.of(System.getProperty("user.home"), ".wiederkehr");
    }
}
