package org.wiederkehr.run;

import java.nio.file.Path;
import java.util.List;

/** The Java this launcher itself runs on also runs its servers, whatever {@code java} is on the path. */
final class Java {

    private Java() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    static String command() {
        return home().resolve("bin").resolve("java").toString();
    }

    /** Starts fast on few cores, and ends instead of limping when memory runs out. */
    static List<String> options(int heapMegabytes) {
        return List.of("-Xms64m", "-Xmx" + heapMegabytes + 'm', "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto", "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Djava.net.preferIPv4Stack=true");
    }
}
