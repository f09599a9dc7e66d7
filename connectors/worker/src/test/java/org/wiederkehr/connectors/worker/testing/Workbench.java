package org.wiederkehr.connectors.worker.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.worker.Worker;
import org.wiederkehr.connectors.worker.host.ConnectorHost;
import org.wiederkehr.connectors.worker.host.Limits;
import org.wiederkehr.connectors.worker.host.Publisher;
import org.wiederkehr.connectors.worker.host.TrustedPublishers;

/** A directory with a worker home, a key pair and room for plugins and scratch files. */
public record Workbench(Path directory, KeyPair keys) {

    private static final List<String> LIBRARIES = List.of("org.pf4j.PluginManager", "org.slf4j.Logger",
            "org.slf4j.nop.NOPServiceProvider", "com.github.zafarkhaja.semver.Version",
            "com.fasterxml.jackson.core.JsonFactory", "org.jspecify.annotations.NullMarked");

    public static Workbench in(Path directory) {
        try {
            Workbench bench = new Workbench(directory, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
            bench.fillHome();
            return bench;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | ReflectiveOperationException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public ConnectorHost host(Limits limits) {
        return new ConnectorHost(home(), java(), scratch(), trusted(), limits);
    }

    public TrustedPublishers trusted() {
        return new TrustedPublishers(List.of(new Publisher("test", keys.getPublic(), Set.of())));
    }

    public Path home() {
        return directory.resolve("home");
    }

    public Path scratch() {
        return directory.resolve("scratch");
    }

    /** The Java that runs this test. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private void fillHome() throws IOException, ReflectiveOperationException, URISyntaxException {
        Path lib = Files.createDirectories(home().resolve("lib"));
        copy(Worker.class, lib);
        copy(Change.class, lib);
        for (String library : LIBRARIES) {
            copy(Class.forName(library, false, Workbench.class.getClassLoader()), lib);
        }
    }

    private static void copy(Class<?> of, Path lib) throws IOException, URISyntaxException {
        Path from = Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(from)) {
            zip(from, "", lib.resolve(of.getSimpleName() + ".jar"));
        } else {
            Files.copy(from, lib.resolve(from.getFileName()));
        }
    }

    /** Packs a directory; every entry gets the prefix. */
    public static void zip(Path directory, String prefix, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target); ZipOutputStream zip = new ZipOutputStream(out)) {
            add(directory, prefix, zip);
        }
    }

    /** Adds a directory to a ZIP. */
    public static void add(Path directory, String prefix, ZipOutputStream zip) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                add(prefix + directory.relativize(file).toString().replace('\\', '/'), Files.newInputStream(file), zip);
            }
        }
    }

    /** Adds one entry, and closes its source. */
    public static void add(String name, InputStream content, ZipOutputStream zip) throws IOException {
        try (content) {
            zip.putNextEntry(new ZipEntry(name));
            content.transferTo(zip);
            zip.closeEntry();
        }
    }
}
