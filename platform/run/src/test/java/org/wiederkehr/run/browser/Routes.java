package org.wiederkehr.run.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address of the console that can be opened, as the sources of its pages declare them: {@code /t/{tenant}/cases/{id}}. */
final class Routes {
    private static final Path SOURCES = Path.of("../../tenant-admin/src/main/java");
    private static final Pattern ROOT = Pattern.compile("@Path\\(\"([^\"]*)\"\\)\\s*(?:@\\w+\\s*)*public class");
    /** Without what names its format: the event stream of a running import, a chart, a part of a page that fetches itself. */
    private static final Pattern OPENED = Pattern
            .compile("@GET\\s++(?:@Path\\(\"([^\"]*)\"\\)\\s++)?+(?!@Produces)");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+(?::([^}]*))?}");

    private Routes() {}

    static List<String> declared() {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                Matcher root = ROOT.matcher(text);
                if (root.find()) {
                    OPENED.matcher(text).results()
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
                    .append(variable.group(1) == null ? "[^/]+" : "(?:" + variable.group(1) + ")");
            end = variable.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(route.substring(end))).toString());
    }
}
