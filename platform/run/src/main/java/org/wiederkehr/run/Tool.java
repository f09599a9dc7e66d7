package org.wiederkehr.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a program to its end; should the launcher have to end meanwhile, the program ends too. */
final class Tool {

    private Tool() {}

    static int run(List<String> command, Path directory, Path log) {
        try {
            Process process = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
            Thread lastAct = new Thread(process::destroyForcibly, "end " + command.get(0));
            boolean guarded = guard(lastAct);
            int exitCode = process.waitFor();
            if (guarded) {
                unguard(lastAct);
            }
            return exitCode;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    // while the launcher ends already, what still runs are the tools that stop the servers: those are waited for
    private static boolean guard(Thread lastAct) {
        try {
            Runtime.getRuntime().addShutdownHook(lastAct);
            return true;
        } catch (IllegalStateException ending) {
            return false;
        }
    }

    private static void unguard(Thread lastAct) {
        try {
            Runtime.getRuntime().removeShutdownHook(lastAct);
        } catch (IllegalStateException ending) {
            // the hook has run or runs right now
        }
    }

    static void require(List<String> command, Path directory, Path log) {
        int exitCode = run(command, directory, log);
        if (exitCode != 0) {
            throw new CannotStart("tool.failed", command.get(0), String.valueOf(exitCode), log.toString());
        }
    }
}
