package org.wiederkehr.connectors.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Takes from the process what a plugin must not have, before any of its classes is loaded. */
final class Seal {

    private Seal() {}

    static void close() {
        // what a plugin prints goes to the error pipe, which the parent drains and caps; frames keep their own
        PrintStream printed = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(printed);
        System.setErr(printed);
        System.setIn(InputStream.nullInputStream());
        forbidProcesses();
    }

    /**
     * Where the parent took the helper that starts processes away, see its {@code JavaWithoutProcesses}: trying once
     * fixes the way to start one for good, so that a plugin cannot choose another.
     */
    private static void forbidProcesses() {
        if ("POSIX_SPAWN".equals(System.getProperty("jdk.lang.Process.launchMechanism"))) {
            try {
                new ProcessBuilder("true").start();
            } catch (IOException expected) {
                return;
            }
            throw new IllegalStateException("processes can be started");
        }
    }
}
