package org.wiederkehr.analysis.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** CPU and wall time of a step, first (cold) and later (warm, a mean of several) in one JVM. */
final class Meter {

    private final int customers;

    Meter(int customers) {
        this.customers = customers;
    }

    /** Measures, prints a line and hands back what the step made. */
    <T> T measure(String step, double goal, int again, Supplier<T> work) {
        double[] cold = once(work);
        // the clock of CPU time ticks in hundredths of a second: a mean over repeats, the first half left to the compiler
        for (int i = 0; i < again / 2; i++) {
            once(work);
        }
        int counted = again - again / 2;
        double[] all = once(() -> {
            T last = work.get();
            for (int i = 1; i < counted; i++) {
                last = work.get();
            }
            return last;
        });
        double[] warm = {all[0] / counted, all[1] / counted};
        System.out.printf(Locale.ROOT, "%,10d  %-34s %9.3f %9.3f   %9.3f %9.3f   %s%n", customers, step, cold[0],
                cold[1],
                warm[0], warm[1], goal > 0 ? String.format(Locale.ROOT, "%.2f", goal) : "-");
        return work.get();
    }

    private static double[] once(Supplier<?> work) {
        long cpu = cpu();
        long wall = System.nanoTime();
        Object result = work.get();
        double[] seconds = {(cpu() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9};
        if (result == null) {
            throw new IllegalStateException("a step made nothing");
        }
        return seconds;
    }

    /** All threads of this JVM: compiler and collector included. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static void header() {
        System.out.printf("%10s  %-34s %19s   %19s   %s%n", "", "", "cold", "warm", "goal");
        System.out.printf("%10s  %-34s %9s %9s   %9s %9s   %s%n", "customers", "step", "CPU s", "wall s", "CPU s",
                "wall s",
                "CPU s");
    }

    /** Largest resident memory of this JVM so far in MB, from the operating system; 0 where it doesn't say. */
    static long peakMegabytes() {
        Path status = Path.of("/proc/self/status");
        try {
            return !Files.exists(status)
                    ? 0
                    : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
