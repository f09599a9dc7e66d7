package org.wiederkehr.run.isolation;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiederkehr.Room;

/** The methods of the server's classes that take requests, whatever its contract says about them. */
final class Methods {
    private static final Pattern TAKES_REQUESTS = Pattern
            .compile("Ljakarta/ws/rs/(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|HttpMethod);");

    private Methods() {}

    /** As {@code Class.method}. */
    static List<String> ofResources() throws IOException, URISyntaxException {
        URI place = Room.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        try (JarFile server = new JarFile(place.getPath())) {
            return server.stream().filter(entry -> entry.getName().endsWith(".class"))
                    .filter(entry -> TAKES_REQUESTS.matcher(text(server, entry)).find()).flatMap(Methods::in).toList();
        }
    }

    private static Stream<String> in(JarEntry entry) {
        String name = entry.getName().replace('/', '.').replaceFirst("\\.class$", "");
        try {
            Class<?> resource = Class.forName(name, false, Methods.class.getClassLoader());
            return Arrays.stream(resource.getDeclaredMethods()).filter(method -> Arrays.stream(method.getAnnotations())
                    .anyMatch(verb -> verb.annotationType().isAnnotationPresent(HttpMethod.class)))
                    .map(method -> resource.getSimpleName() + "." + method.getName());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(JarFile server, JarEntry entry) {
        try (InputStream in = server.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
