package org.wiederkehr.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which class JAX-RS looks into for a path: of all classes whose path begins it, the one with the most literal letters,
 * then the most places (Jakarta RESTful Web Services 3.1, section 3.7.2). Methods of all other classes are out of reach.
 */
final class Routes {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    private final List<String> classes;

    Routes(Collection<JavaClass> resources) {
        this.classes = resources.stream().map(Routes::path).distinct()
                .sorted(Comparator.comparingInt(Routes::letters).thenComparingInt(Routes::places).reversed()).toList();
    }

    /** The class path that is looked into instead of this method's own, if there is one. */
    Optional<String> thief(JavaMethod method) {
        String own = path(method.getOwner());
        String asked = PLACE.matcher(own + tidy(method.tryGetAnnotationOfType(Path.class))).replaceAll("17");
        return classes.stream().filter(path -> begins(path, asked)).findFirst().filter(path -> !path.equals(own));
    }

    private static boolean begins(String path, String asked) {
        return asked.matches(PLACE.matcher(path).replaceAll("[^/]+") + "(/.*)?");
    }

    private static String path(JavaClass resource) {
        return tidy(resource.tryGetAnnotationOfType(Path.class));
    }

    private static String tidy(Optional<Path> path) {
        String value = path.map(Path::value).orElse("").replaceAll("^/+|/+$", "");
        return value.isEmpty() ? "" : "/" + value;
    }

    private static int letters(String path) {
        return PLACE.matcher(path).replaceAll("").length();
    }

    private static int places(String path) {
        return (int) PLACE.matcher(path).results().count();
    }
}
