package org.wiederkehr.run.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.wiederkehr.Room;
import org.wiederkehr.jobs.Job;

/** The jobs of the server's classes, by the names under which they stand in the queue. */
final class KnownJobs {
    private KnownJobs() {}

    static List<String> names() {
        try {
            URI place = Room.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            try (JarFile server = new JarFile(place.getPath())) {
                return server.stream().filter(entry -> entry.getName().endsWith(".class"))
                        .filter(entry -> speaksOfJobs(server, entry)).flatMap(KnownJobs::named).sorted().toList();
            }
        } catch (IOException | URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean speaksOfJobs(JarFile server, JarEntry entry) {
        try (InputStream in = server.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains("org/wiederkehr/jobs/Job");
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Stream<String> named(JarEntry entry) {
        try {
            Class<?> type = Class.forName(entry.getName().replace('/', '.').replaceFirst("\\.class$", ""), false,
                    KnownJobs.class.getClassLoader());
            return Job.class.isAssignableFrom(type) && !type.isInterface() ? Stream.of(name(type)) : Stream.empty();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("a job must be able to say its name by itself: " + entry, failure);
        }
    }

    private static String name(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> made = type.getDeclaredConstructor();
        made.setAccessible(true);
        return ((Job) made.newInstance()).name();
    }
}
