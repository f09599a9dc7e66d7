package org.wiederkehr.run.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.wiederkehr.Room;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.isolation.bleed.BleedApplication;
import org.wiederkehr.tenants.BoundPool;

/** The application of {@code bleed}, packed from the class path and put into the running server for as long as it is open. */
final class TestApplication implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(200);
    /** They need the real application's configuration. */
    private static final Set<String> NOT_PACKED = Set.of("Reachable.class", "KeyedHash.class");

    private final Path war;

    TestApplication(Stack stack) throws IOException, URISyntaxException {
        this.war = TestStack.data().resolve("wildfly").resolve("deployments").resolve("bleed.war");
        Path made = Files.createTempFile("bleed", ".war");
        pack(made, stack);
        Files.copy(made, war);
        Files.delete(made);
        Files.writeString(mark("dodeploy"), "bleed.war");
        await("deployed");
    }

    private static void pack(Path into, Stack stack) throws IOException, URISyntaxException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Dependencies", "org.postgresql,org.hibernate");
        try (OutputStream out = Files.newOutputStream(into); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            copyPackage(jar, Room.class, "org/wiederkehr/tenants");
            copyPackage(jar, BoundPool.class, "org/wiederkehr/tenants");
            copyPackage(jar, BleedApplication.class, "org/wiederkehr/run/isolation/bleed");
            put(jar, "WEB-INF/classes/org/wiederkehr/Room.class", resource("/org/wiederkehr/Room.class"));
            put(jar, "WEB-INF/classes/META-INF/persistence.xml", resource("/bleed/persistence.xml"));
            String source = new String(resource("/bleed/bleed-ds.xml"), StandardCharsets.UTF_8)
                    .replace("@url@", stack.postgres().url("wiederkehr"))
                    .replace("@password@", stack.secrets().password("postgres.app"));
            put(jar, "WEB-INF/bleed-ds.xml", source.getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry("WEB-INF/beans.xml"));
        }
    }

    /** All classes of the package that lie where this class lies: in a folder or in a jar. */
    private static void copyPackage(JarOutputStream jar, Class<?> beside, String folder)
            throws IOException, URISyntaxException {
        URI place = beside.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            copyAll(jar, path.resolve(folder), folder);
        } else {
            try (FileSystem inside = FileSystems.newFileSystem(path, Map.of())) {
                copyAll(jar, inside.getPath(folder), folder);
            }
        }
    }

    private static void copyAll(JarOutputStream jar, Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String each = String.valueOf(file.getFileName());
                if (each.endsWith(".class") && !each.equals("package-info.class") && !NOT_PACKED.contains(each)) {
                    jar.putNextEntry(new ZipEntry("WEB-INF/classes/" + name + "/" + each));
                    Files.copy(file, jar);
                }
            }
        }
    }

    private static void put(JarOutputStream jar, String entry, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(entry));
        jar.write(content);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = TestApplication.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return in.readAllBytes();
        }
    }

    private void await(String state) throws IOException {
        Instant limit = Instant.now().plus(PATIENCE);
        while (!Files.exists(mark(state))) {
            if (Files.exists(mark("failed"))) {
                throw new IllegalStateException(Files.readString(mark("failed")));
            }
            if (Instant.now().isAfter(limit)) {
                throw new IllegalStateException("still not " + state);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private Path mark(String state) {
        return war.resolveSibling(war.getFileName() + "." + state);
    }

    @Override
    public void close() throws IOException {
        Files.delete(war);
        await("undeployed");
        Files.deleteIfExists(mark("undeployed"));
    }
}
