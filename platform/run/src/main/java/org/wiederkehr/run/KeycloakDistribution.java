package org.wiederkehr.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/** Keycloak unpacked and built once for the options we run it with; the build takes half a minute, a start from it much less. */
record KeycloakDistribution(Path home) {
    private static final List<String> OPTIONS = List.of("--db=postgres", "--health-enabled=true");

    /** The log-in page's look, at the same place in the class path as in the distribution. */
    private static final List<String> THEME = List.of("themes/wiederkehr/login/theme.properties",
            "themes/wiederkehr/login/resources/css/wiederkehr.css");

    static KeycloakDistribution on(Shelf shelf, Path zip, Say say) {
        String name = "keycloak-" + Versions.keycloak() + '-' + fingerprint();
        if (!shelf.has(name)) {
            say.line("keycloak.building", Versions.keycloak());
        }
        return new KeycloakDistribution(shelf.get(name, folder -> {
            Archive.zip(zip, "keycloak-" + Versions.keycloak() + '/', folder);
            addTheme(folder);
            build(new KeycloakDistribution(folder));
        }));
    }

    private static void addTheme(Path folder) {
        for (String file : THEME) {
            Path target = folder.resolve(file);
            try {
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.writeString(target, Resources.text('/' + file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void build(KeycloakDistribution fresh) {
        List<String> command = new ArrayList<>(fresh.command(512));
        command.add("build");
        command.addAll(OPTIONS);
        Tool.require(command, fresh.home, fresh.home.resolve("build.log"));
    }

    /** What its script kc.sh would run, without the shell in between that signals would have to pass. */
    List<String> command(int heapMegabytes) {
        List<String> command = new ArrayList<>(List.of(Java.command()));
        command.addAll(Java.options(heapMegabytes));
        for (String name : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED");
        }
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Duser.language=en",
                "-Duser.country=US", "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000", "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    private static String fingerprint() {
        CRC32 crc = new CRC32();
        crc.update(String.join(" ", OPTIONS).getBytes(StandardCharsets.UTF_8));
        THEME.forEach(file -> crc.update(Resources.text('/' + file).getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(crc.getValue());
    }
}
