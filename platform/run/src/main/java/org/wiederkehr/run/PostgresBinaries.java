package org.wiederkehr.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;

/** The PostgreSQL programs for this machine, unpacked from the one binaries jar on the class path. */
record PostgresBinaries(Path home) {

    static PostgresBinaries on(Shelf shelf, Say say) {
        String archive = "/postgres-" + system() + '-' + processor() + ".txz";
        String name = "postgresql-" + Versions.postgres() + '-' + system() + '-' + processor();
        if (!shelf.has(name)) {
            say.line("postgres.unpacking", Versions.postgres());
        }
        return new PostgresBinaries(shelf.get(name, folder -> unpack(archive, folder)));
    }

    String program(String name) {
        return home.resolve("bin").resolve(name + (system().equals("windows") ? ".exe" : "")).toString();
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new CannotStart("postgres.platform", archive);
            }
            Archive.tarXz(packed, folder);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "darwin" : name.contains("win") ? "windows" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") || name.equals("arm64") ? "arm_64" : "x86_64";
    }
}
