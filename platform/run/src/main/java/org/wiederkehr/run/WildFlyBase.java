package org.wiederkehr.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One installation's side of the application server: configuration, deployments, worker, plugins, scratch. */
record WildFlyBase(Path folder, Parts parts) {
    private static final List<String> DEPLOYMENTS = List.of("api.war", "console.war");

    void prepare() {
        try {
            for (String each : List.of("configuration", "deployments", "data", "tmp", "worker", "plugins", "publishers",
                    "scratch")) {
                Folders.delete(folder.resolve(each));
                Files.createDirectories(folder.resolve(each));
            }
            copyAll(parts.wildfly().resolve("standalone").resolve("configuration"), folder.resolve("configuration"));
            for (String war : DEPLOYMENTS) {
                deploy(war);
            }
            copyParts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyParts() throws IOException {
        Archive.zip(parts.worker(), "", worker());
        for (Path plugin : parts.plugins()) {
            Files.copy(plugin, plugins().resolve(plugin.getFileName()));
        }
        for (Path publisher : parts.publishers()) {
            Files.copy(publisher, publishers().resolve(publisher.getFileName()));
        }
    }

    private void deploy(String name) throws IOException {
        Path deployments = folder.resolve("deployments");
        Files.deleteIfExists(deployments.resolve(name + ".deployed"));
        Files.deleteIfExists(deployments.resolve(name + ".failed"));
        Files.copy(name.equals("api.war") ? parts.server() : parts.console(), deployments.resolve(name),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(deployments.resolve(name + ".dodeploy"), name);
    }

    /** Puts a new version of a deployment in place of the running one and waits until it is in. */
    void redeploy(String name) {
        try {
            deploy(name);
            Instant limit = Instant.now().plusSeconds(180);
            while (!deployed(name)) {
                if (Instant.now().isAfter(limit)) {
                    throw new CannotStart("deployment.slow", name);
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean allDeployed() {
        return DEPLOYMENTS.stream().allMatch(this::deployed);
    }

    boolean allTried() {
        return DEPLOYMENTS.stream().allMatch(name -> marked(name, ".deployed") || marked(name, ".failed"));
    }

    List<String> failures() {
        return DEPLOYMENTS.stream().filter(name -> marked(name, ".failed")).toList();
    }

    private boolean deployed(String name) {
        if (marked(name, ".failed")) {
            throw new CannotStart("deployment.failed", name, folder.toString());
        }
        return marked(name, ".deployed");
    }

    private boolean marked(String name, String mark) {
        return Files.exists(folder.resolve("deployments").resolve(name + mark));
    }

    Path worker() {
        return folder.resolve("worker");
    }

    Path plugins() {
        return folder.resolve("plugins");
    }

    Path publishers() {
        return folder.resolve("publishers");
    }

    Path scratch() {
        return folder.resolve("scratch");
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
