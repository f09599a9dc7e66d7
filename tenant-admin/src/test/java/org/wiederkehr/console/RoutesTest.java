package org.wiederkehr.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiederkehr.console.web.Console;

/** JAX-RS chooses a class first and its method then: a method whose address fits another class better is never reached. */
class RoutesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+(?::([^}]*))?}");

    private record Route(Class<?> page, Method method, String template) {}

    @Test
    void every_page_is_reached_under_its_address() throws Exception {
        List<Class<?>> pages = pages();
        List<Route> routes = pages.stream().flatMap(RoutesTest::routes).toList();
        assertThat(routes).hasSizeGreaterThan(40);
        for (Route route : routes) {
            String address = sample(route.template());
            String chosen = pages.stream().map(RoutesTest::root).filter(root -> address.matches(regex(root) + "(/.*)?"))
                    .max(Comparator.comparingInt(RoutesTest::literals).thenComparing(root -> root.contains(":")))
                    .orElseThrow();
            assertThat(root(route.page())).as(route.page().getSimpleName() + " " + address).isEqualTo(chosen);
        }
    }

    private static Stream<Route> routes(Class<?> page) {
        return Stream.of(page.getDeclaredMethods())
                .filter(method -> Stream.of(method.getAnnotations())
                        .anyMatch(mark -> mark.annotationType().isAnnotationPresent(jakarta.ws.rs.HttpMethod.class)))
                .map(method -> new Route(page, method,
                        (root(page) + "/"
                                + Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse(""))
                                .replaceAll("//+", "/").replaceAll("(.)/$", "$1")));
    }

    private static String root(Class<?> page) {
        return page.getAnnotation(Path.class).value();
    }

    private static int literals(String template) {
        return VARIABLE.matcher(template).replaceAll("").length();
    }

    private static String regex(String template) {
        return VARIABLE.matcher(template.replaceAll("/$", ""))
                .replaceAll(found -> found.group(1) == null ? "[^/]+" : "(?:" + found.group(1) + ")");
    }

    private static String sample(String template) {
        return VARIABLE.matcher(template)
                .replaceAll(found -> found.group(1) == null || found.group(1).startsWith("[")
                        ? "7"
                        : found.group(1).split("\\|")[0]);
    }

    private static List<Class<?>> pages()
            throws IOException, ReflectiveOperationException, java.net.URISyntaxException {
        var classes = java.nio.file.Path.of(Console.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var found = new ArrayList<Class<?>>();
        try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
            for (var file : files.filter(file -> file.toString().matches(".*[/\\\\][A-Z][A-Za-z]+\\.class")).toList()) {
                String name = classes.relativize(file).toString().replaceAll("[/\\\\]", ".").replaceAll("\\.class$",
                        "");
                Class<?> type = Class.forName(name, false, RoutesTest.class.getClassLoader());
                if (type.isAnnotationPresent(Path.class)) {
                    found.add(type);
                }
            }
        }
        return found;
    }
}
