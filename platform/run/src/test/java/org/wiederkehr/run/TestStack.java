package org.wiederkehr.run;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one stack of a test run: started by the first test that asks for it, stopped when the run ends. Its data, logs
 * included, stay in {@code target/site} until the next run.
 */
public final class TestStack implements LauncherSessionListener {
    private static Optional<Stack> running = Optional.empty();

    /** A fresh installation at the first call, the same one ever after. */
    public static synchronized Stack get() {
        if (running.isEmpty()) {
            StackOptions options = StackOptions.forTests(data(), parts());
            Stack.reset(options);
            running = Optional.of(Stack.start(options));
        }
        return running.get();
    }

    /** Where the installation keeps its data and logs. */
    public static Path data() {
        return folder("site");
    }

    /** What the build made. */
    static Parts parts() {
        return Parts.listed(Path.of(System.getProperty("wiederkehr.parts", "target/parts.properties")));
    }

    /** A data folder below {@code target}, or where PostgreSQL may go when a test run of root's cannot lead it there. */
    static Path folder(String name) {
        Path target = Path.of("target").toAbsolutePath();
        return PostgresAccount.choose(target).mayEnter(target)
                ? target.resolve(name)
                : StackOptions.home().resolve("tests").resolve(name);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        end();
    }

    private static synchronized void end() {
        running.ifPresent(Stack::close);
        running = Optional.empty();
    }
}
