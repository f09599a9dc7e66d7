package org.wiederkehr.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.PlatformOperator;
import org.wiederkehr.identity.Role;
import org.wiederkehr.web.Texts;

/**
 * Documentation that would lie if it were written by hand. It looks at the same classes as {@link HouseRulesTest}, so
 * that both read them from disk only once.
 */
@AnalyzeClasses(packages = "org.wiederkehr", importOptions = {DoNotIncludeTests.class, HouseRulesTest.Rooms.class})
class PagesFromCodeTest {
    /** One line of the role matrix. */
    private record Line(String path, String verb, String cells) {
        @Override
        public String toString() {
            return "| " + verb + " | `/api/" + path + "` | " + cells + " |";
        }
    }

    @ArchTest
    void the_role_matrix_is_current(JavaClasses house) throws IOException {
        List<Line> lines = house.stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class)).map(PagesFromCodeTest::line)
                .sorted(Comparator.comparing(Line::path).thenComparing(Line::verb)).toList();
        assertThat(lines).isNotEmpty();
        String roles = Arrays.stream(Role.values()).map(Role::text).collect(joining(" | "));
        new GeneratedPage("roles.md").shows("| | path | " + roles + " | platform operator |\n"
                + "|---|---|" + ":-:|".repeat(Role.values().length + 1) + "\n"
                + lines.stream().map(Line::toString).collect(joining("\n")) + "\n");
    }

    @Test
    void the_list_of_problems_is_current() throws IOException {
        Texts english = Texts.in(List.of(Locale.ENGLISH));
        String lines = new TreeMap<>(Texts.in(List.of()).titles()).entrySet().stream()
                .map(entry -> "| `" + entry.getKey() + "` | " + entry.getValue() + " | "
                        + english.titles().get(entry.getKey()) + " |")
                .collect(joining("\n"));
        new GeneratedPage("problems/README.md").shows("| code | deutsch | English |\n|---|---|---|\n" + lines + "\n");
    }

    private static Line line(JavaMethod method) {
        String path = Stream.of(method.getOwner().tryGetAnnotationOfType(Path.class),
                method.tryGetAnnotationOfType(Path.class)).flatMap(Optional::stream).map(Path::value)
                .collect(joining("/")).replaceAll("/+", "/").replaceAll("^/", "");
        String verb = method.getAnnotations().stream().map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class)).map(type -> type.getSimpleName())
                .collect(joining());
        return new Line(path, verb, cells(method));
    }

    private static String cells(JavaMethod method) {
        Optional<Set<Role>> allowed = method.tryGetAnnotationOfType(Allowed.class).map(Allowed::value).map(Set::of);
        boolean operator = method.isAnnotatedWith(PlatformOperator.class);
        boolean everybody = allowed.isEmpty() && !operator;
        return Stream.concat(
                Arrays.stream(Role.values())
                        .map(role -> everybody || allowed.filter(roles -> roles.contains(role)).isPresent()),
                Stream.of(operator || everybody)).map(yes -> yes ? "●" : "").collect(joining(" | "));
    }
}
