package org.wiederkehr.run.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address of the console that can be opened, as the sources of its pages declare them: {@code /t/{tenant}/cases/{id}}. */
public final class Routes {
    private static final Path SOURCES = Path.of("../../tenant-admin/src/main/java");
    private static final Pattern ROOT = Pattern.compile("@Path\\(\"([^\"]*)\"\\)\\s*(?:@\\w+\\s*)*public class");
    /** Without what names its format: the event stream of a running import, a chart, a part of a page that fetches itself. */
    private static final Pattern OPENED = Pattern
            .compile("@GET\\s++(?:@Path\\(\"([^\"]*)\"\\)\\s++)?+(?!@Produces)");
    /** Those too. */
    private static final Pattern ASKED = Pattern.compile("@GET\\s++(?:@Path\\(\"([^\"]*)\"\\)\\s++)?+");
    private static final Pattern POSTED = Pattern.compile("@POST\\s++(?:@Path\\(\"([^\"]*)\"\\)\\s++)?+");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}]*))?}");

    private Routes() {}

    public static List<String> declared() {
        return declared(OPENED);
    }

    /** Every address that answers somebody who only asks, be it a page, a part of one, a file or a stream. */
    public static List<String> asked() {
        return declared(ASKED);
    }

    /** The addresses to which forms are sent. */
    public static List<String> posted() {
        return declared(POSTED);
    }

    /** One address for each choice a route leaves, its free places filled in. */
    public static List<String> addresses(String route, UnaryOperator<String> place) {
        Matcher variable = VARIABLE.matcher(route);
        if (!variable.find()) {
            return List.of(route);
        }
        String allowed = Objects.requireNonNullElse(variable.group(2), "");
        List<String> values = allowed.matches("[a-z|-]+")
                ? List.of(allowed.split("\\|", -1))
                : List.of(place.apply(variable.group(1)));
        return values.stream()
                .map(value -> route.substring(0, variable.start()) + value + route.substring(variable.end()))
                .flatMap(filled -> addresses(filled, place).stream()).toList();
    }

    private static List<String> declared(Pattern method) {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                Matcher root = ROOT.matcher(text);
                if (root.find()) {
                    method.matcher(text).results()
                            .forEach(page -> found
                                    .add(joined(root.group(1), page.group(1) == null ? "" : page.group(1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found);
    }

    private static String joined(String root, String path) {
        String whole = (root + "/" + path).replaceAll("/+", "/");
        return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** Matches the path of addresses under this route. */
    static Pattern pattern(String route) {
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(route);
        int end = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(route.substring(end, variable.start())))
                    .append(variable.group(2) == null ? "[^/]+" : "(?:" + variable.group(2) + ")");
            end = variable.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(route.substring(end))).toString());
    }
}
