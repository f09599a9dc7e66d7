package org.wiederkehr.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Where the build left what a stack is made of; the build writes this list to {@code target/parts.properties}. */
public record Parts(Path keycloak, Path wildfly, Path server, Path console, Path worker, List<Path> plugins,
        List<Path> publishers) {

    public static Parts listed(Path file) {
        Properties list = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            list.load(reader);
        } catch (IOException e) {
            throw new CannotStart("parts.missing", file.toString());
        }
        return new Parts(path(list, "keycloak"), path(list, "wildfly"), path(list, "server"), path(list, "console"),
                path(list, "worker"),
                paths(list, "plugins"), paths(list, "publishers"));
    }

    private static List<Path> paths(Properties list, String name) {
        return Arrays.stream(list.getProperty(name, "").split(",")).map(String::strip).filter(each -> !each.isEmpty())
                .map(Path::of).toList();
    }

    private static Path path(Properties list, String name) {
        return Path.of(list.getProperty(name, ""));
    }
}
