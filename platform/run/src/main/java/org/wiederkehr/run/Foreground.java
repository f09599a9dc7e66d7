package org.wiederkehr.run;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Keeps a stack up in front of a person until Ctrl-C, a signal, the end of Maven or the crash of a server. */
public final class Foreground {

    private Foreground() {}

    /** Does not return; {@code whenUp} runs once everything answers. */
    public static void run(StackOptions options, Consumer<Stack> whenUp) {
        Say say = options.say();
        try {
            Stack stack = Stack.prepare(options);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, say), "stop everything"));
            if (Boolean.getBoolean("wiederkehr.follow.parent")) {
                // Maven may be killed in ways it cannot pass on
                ProcessHandle.current().parent().ifPresent(parent -> endWith(parent));
            }
            stack.up();
            stack.onCrash(server -> crashed(server, say, options));
            whenUp.accept(stack);
            new CountDownLatch(1).await();
        } catch (CannotStart e) {
            System.err.println(e.told(say));
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(1);
        }
    }

    private static void endWith(ProcessHandle parent) {
        var unused = parent.onExit().thenRun(() -> end(0));
    }

    private static void crashed(Server server, Say say, StackOptions options) {
        say.line("server.crashed", server.name(),
                new Folders(options.data()).log(server.name().toLowerCase(Locale.ROOT)));
        end(1);
    }

    // in a thread of its own: the one that brings the news belongs to a small pool the last acts may need
    private static void end(int exitCode) {
        Thread.ofPlatform().name("end").start(() -> System.exit(exitCode));
    }

    private static void stop(Stack stack, Say say) {
        say.line("stopping");
        stack.close();
        say.line("stopped");
    }
}
