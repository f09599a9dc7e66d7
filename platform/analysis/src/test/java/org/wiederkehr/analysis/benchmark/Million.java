package org.wiederkehr.analysis.benchmark;

import java.io.IOException;
import java.util.List;

/** Prints the benchmark table: every number of customers in a JVM of its own. */
public final class Million {

    private Million() {}

    /** One argument: the largest number of customers, a million by default. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        System.out.printf("Java %s, %d cores; exact Pareto/NBD firm, fixed seed%n", Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        Meter.header();
        for (int customers : new int[]{2_000, 10_000, 100_000, 1_000_000}) {
            if (customers <= most) {
                for (String part : customers == 2_000 ? List.of("chain") : List.of("steps", "chain", "naive")) {
                    run(customers, part);
                }
            }
        }
    }

    private static void run(int customers, String part) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        // the heap is kept small on purpose: the goal is 600 MB with everything
        int exit = new ProcessBuilder(java, "-XX:+UseSerialGC", "-Xmx520m", "-cp",
                System.getProperty("java.class.path"),
                OneSize.class.getName(), String.valueOf(customers), part).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(part + " of " + customers + " customers ended with " + exit);
        }
    }
}
