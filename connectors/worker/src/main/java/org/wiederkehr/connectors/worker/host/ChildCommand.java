package org.wiederkehr.connectors.worker.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a child: a small JVM that ends itself rather than limp on, without the server's environment. */
record ChildCommand(Path workerHome, Path java, Limits limits) {

    Process start(RunFolder folder, boolean brief) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line(folder, brief)).directory(folder.path().toFile());
        // passwords of the server live in its environment
        builder.environment().clear();
        return builder.start();
    }

    private List<String> line(RunFolder folder, boolean brief) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(java.toString());
        line.addAll(List.of("-Xmx" + limits.heapMegabytes() + "m", "-Xss512k", "-XX:MaxMetaspaceSize=64m",
                "-XX:MaxDirectMemorySize=16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=" + (brief ? 1 : 4),
                "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError"));
        // what the JVM itself says must not get between the frames
        line.addAll(List.of("-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Xlog:all=error:stderr",
                "-XX:ErrorFile=" + folder.temporary().resolve("crash.log")));
        line.addAll(JavaWithoutProcesses.options(java, folder.path().resolve("java")));
        line.addAll(List.of("-Djava.io.tmpdir=" + folder.temporary(), "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC", "-Duser.language=en", "-cp",
                workerHome.resolve("lib") + "/*", "org.wiederkehr.connectors.worker.Worker",
                Integer.toString(limits.threads()), Integer.toString(limits.frameBytes())));
        return line;
    }
}
