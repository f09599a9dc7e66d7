package org.wiederkehr.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom PostgreSQL runs as: the caller, or, since it refuses to run as root, an account without rights. */
sealed interface PostgresAccount {

    List<String> command(List<String> command);

    void own(Path path);

    boolean mayEnter(Path path);

    default void requireAccess(Path path) {
        if (!mayEnter(path)) {
            throw new CannotStart("postgres.unreachable", toString(), path.toString());
        }
    }

    /** Data that exists already keep their owner. */
    static PostgresAccount choose(Path data) {
        if (!root()) {
            return new Own();
        }
        String name = Stream.of(owner(data), "postgres", "nobody").filter(candidate -> !candidate.equals("root"))
                .filter(PostgresAccount::exists).findFirst()
                .orElseThrow(() -> new CannotStart("postgres.root"));
        String tool = List.of("/usr/bin/setpriv", "/usr/sbin/runuser", "/sbin/runuser", "/usr/bin/sudo").stream()
                .filter(t -> Files.isExecutable(Path.of(t))).findFirst()
                .orElseThrow(() -> new CannotStart("postgres.root"));
        return new Other(name, tool);
    }

    /** Whether the launcher itself runs as root. */
    static boolean root() {
        try {
            Path probe = Files.createTempFile("wiederkehr", ".probe");
            try {
                return Files.getFileStore(probe).supportsFileAttributeView("unix")
                        && Integer.valueOf(0).equals(Files.getAttribute(probe, "unix:uid"));
            } finally {
                Files.delete(probe);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String owner(Path data) {
        try {
            return Files.exists(data) ? Files.getOwner(data).getName() : "root";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean exists(String name) {
        return principal(name).isPresent();
    }

    private static Optional<UserPrincipal> principal(String name) {
        try {
            return Optional
                    .of(Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The caller is an ordinary user. */
    record Own() implements PostgresAccount {
        @Override
        public List<String> command(List<String> command) {
            return command;
        }

        @Override
        public void own(Path path) {
            // created by the caller, so already owned
        }

        @Override
        public boolean mayEnter(Path path) {
            return true;
        }
    }

    /** The caller is root: step down. */
    record Other(String name, String tool) implements PostgresAccount {
        @Override
        public List<String> command(List<String> command) {
            List<String> all = new ArrayList<>(prefix());
            all.addAll(command);
            return all;
        }

        private List<String> prefix() {
            if (tool.endsWith("setpriv")) {
                return List.of(tool, "--reuid=" + name, "--regid=" + group(), "--clear-groups", "--inh-caps=-all",
                        "--");
            }
            return tool.endsWith("runuser") ? List.of(tool, "-u", name, "--") : List.of(tool, "-n", "-u", name, "--");
        }

        private String group() {
            try (var lines = Files.lines(Path.of("/etc/passwd"))) {
                return lines.map(line -> line.split(":")).filter(field -> field[0].equals(name)).map(field -> field[3])
                        .findFirst().orElse("65534");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void own(Path path) {
            try {
                Files.setOwner(path, principal(name).orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean mayEnter(Path path) {
            for (Path each = path.toAbsolutePath(); each != null; each = each.getParent()) {
                if (!mayPass(each)) {
                    return false;
                }
            }
            return true;
        }

        private boolean mayPass(Path folder) {
            try {
                return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE)
                        || Files.getOwner(folder).getName().equals(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
