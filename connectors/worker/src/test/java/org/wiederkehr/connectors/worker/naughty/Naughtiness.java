package org.wiederkehr.connectors.worker.naughty;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.Host;
import org.wiederkehr.connectors.spi.Http;
import org.wiederkehr.connectors.spi.Origin;
import org.wiederkehr.connectors.spi.Party;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;
import org.wiederkehr.connectors.spi.Sink;

/** What the plugin can be told to do. {@link #BEHAVE} is the positive control: it shows that the others could succeed. */
public enum Naughtiness {
    BEHAVE {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws InterruptedException {
            int start = from.map(checkpoint -> Integer.parseInt(checkpoint.opaque())).orElse(0);
            for (int i = start; i < count; i++) {
                deliver(i, sink);
            }
        }
    },
    THROW {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws InterruptedException {
            deliver(0, sink);
            throw new IllegalStateException("Frau Müller, 0171 1234567");
        }
    },
    FAIL {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws Failure {
            throw new Failure(Fault.DRIFT, "column-missing", Map.of("column", "Kunde"));
        }
    },
    OVERFLOW_STACK {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink)
                throws Failure, InterruptedException {
            if (!host.stopping()) {
                doIt(count + 1, host, from, sink);
            }
            deliver(count, sink);
        }
    },
    EXIT {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws InterruptedException {
            deliver(0, sink);
            System.exit(0);
        }
    },
    HALT {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws InterruptedException {
            deliver(0, sink);
            Runtime.getRuntime().halt(0);
        }
    },
    EAT_MEMORY {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) {
            List<byte[]> eaten = new ArrayList<>();
            while (eaten.size() < Integer.MAX_VALUE) {
                eaten.add(new byte[1 << 20]);
            }
        }
    },
    HANG {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws InterruptedException {
            deliver(0, sink);
            spin(host);
        }
    },
    WAIT {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws InterruptedException {
            deliver(0, sink);
            new CountDownLatch(1).await();
        }
    },
    HANG_ON_EXIT {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws InterruptedException {
            deliver(0, sink);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> spin(host)));
            new Thread(() -> spin(host)).start();
        }
    },
    PRINT {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws InterruptedException {
            for (int i = 0; i < count; i++) {
                System.out.println("a line that is no frame, number " + i);
            }
            deliver(0, sink);
        }
    },
    GARBLE {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws InterruptedException {
            deliver(0, sink);
            try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
                out.write("straight to the pipe".getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    START_THREADS {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) {
            while (!host.stopping()) {
                new Thread(() -> spin(host)).start();
            }
        }
    },
    START_PROCESS {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) {
            try {
                new ProcessBuilder("sleep", Integer.toString(count)).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    CALL_HOME {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws Failure, InterruptedException {
            host.http().send(
                    new Http.Request("GET", URI.create("http://localhost/"), Map.of(), Optional.empty(), true)).close();
        }
    },
    REJECT {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws InterruptedException {
            for (int i = 0; i < count; i++) {
                sink.reject(new Rejection("f.csv", i + 1L, Optional.of("amount"), "no-number", Map.of(), "x"));
            }
            sink.accept(List.of(), new Checkpoint(1, "1"), new Progress(count, 1, 1));
        }
    },
    REJECT_LAST {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) throws InterruptedException {
            deliver(0, sink);
            sink.reject(new Rejection("f.csv", 1, Optional.empty(), "no-number", Map.of(), ""));
        }
    },
    SPEAK_AFTER_END {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) {
            new Thread(() -> {
                try {
                    for (int i = 0; i < Integer.MAX_VALUE; i++) {
                        deliver(i, sink);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }).start();
        }
    },
    LOOK_AROUND {
        @Override
        void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink) {
            // neither libraries nor environment of the host are for a plugin
            StringBuilder seen = new StringBuilder();
            for (String name : List.of("com.fasterxml.jackson.core.JsonFactory",
                    "org.wiederkehr.connectors.worker.Worker")) {
                try {
                    seen.append(Class.forName(name).getName());
                } catch (ClassNotFoundException expected) {
                    seen.append("");
                }
            }
            if (!seen.isEmpty() || System.getenv("PATH") != null) {
                throw new IllegalStateException();
            }
        }
    };

    abstract void doIt(int count, Host host, Optional<Checkpoint> from, Sink sink)
            throws Failure, InterruptedException;

    static void deliver(int i, Sink sink) throws InterruptedException {
        Party party = new Party(Origin.of("K-" + i), Party.Kind.UNKNOWN, Optional.empty(), Optional.of("Kunde " + i),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        sink.accept(List.of(new Change.Upsert(party)), new Checkpoint(1, Integer.toString(i + 1)),
                new Progress(i + 1L, i + 1L, 0));
    }

    // ignores every request to stop; reads the flag only so that the loop has a body
    private static void spin(Host host) {
        long turns = 0;
        while (turns >= 0) {
            turns += host.stopping() ? 0 : 1;
        }
    }
}
