package org.wiederkehr.run.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The machine's Chromium, headless, one for a whole test run. Where there is none, the test that asks is skipped and says so. */
public final class Chromium implements LauncherSessionListener {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String NODES_FOR_ALL = "driver/linux/node";
    /** Long enough for a machine that has other things to do too. */
    private static final double PATIENCE_MILLIS = 120_000;
    private static Optional<Running> running = Optional.empty();

    private record Running(Playwright playwright, Browser browser) {}

    static synchronized Browser get() {
        if (running.isEmpty()) {
            Path executable = onPath(NAMES).orElseGet(() -> Assumptions.abort(
                    "no Chromium on the path: install one (chromium, chromium-browser or google-chrome) to run the browser tests"));
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(driver()));
            running = Optional.of(new Running(playwright, playwright.chromium()
                    .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setHeadless(true)
                            .setTimeout(PATIENCE_MILLIS))));
        }
        return running.get().browser();
    }

    /** Playwright's driver is a Node program; it runs on the Node of this machine unless the build brought one. */
    private static Map<String, String> driver() {
        Map<String, String> environment = new HashMap<>(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        if (Playwright.class.getClassLoader().getResource(NODES_FOR_ALL) == null) {
            Path node = onPath(List.of("node")).orElseGet(() -> Assumptions.abort(
                    "no Node on the path: Playwright's driver needs one (or the Maven profile playwright-node)"));
            environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString());
        }
        return environment;
    }

    private static Optional<Path> onPath(List<String> names) {
        List<String> folders = Arrays
                .asList(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator));
        return names.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        end();
    }

    private static synchronized void end() {
        running.ifPresent(each -> {
            each.browser().close();
            each.playwright().close();
        });
        running = Optional.empty();
    }
}
