package org.wiederkehr.analysis.benchmark;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.ranking.FirstLook;
import org.wiederkehr.analysis.rhythm.OverdueRatios;
import org.wiederkehr.analysis.rhythm.OverdueRule;
import org.wiederkehr.analysis.structure.AbcRule;
import org.wiederkehr.analysis.structure.Classification;
import org.wiederkehr.analysis.structure.Concentration;
import org.wiederkehr.analysis.structure.RevenueDistribution;
import org.wiederkehr.analysis.structure.Rfm;

/**
 * What a stored analysis computes, per customer of a million. Two baselines: to sort the sums, which nobody who ranks by
 * revenue can avoid, and the classes as one would write them with streams.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@OperationsPerInvocation(StructureBenchmark.CUSTOMERS)
public class StructureBenchmark {

    static final int CUSTOMERS = 1_000_000;
    private CustomerSummaries summaries = ParetoNbdFirm.orders(10, 1)
            .summarize(Conventions.until(ParetoNbdFirm.DAYS - 1));
    private long[] sums = summaries.sums();

    private record Ranked(int customer, long sum) {}

    @Setup
    public void generate() {
        summaries = ParetoNbdFirm.orders(CUSTOMERS, 1).summarize(Conventions.until(ParetoNbdFirm.DAYS - 1));
        sums = summaries.sums();
    }

    @Benchmark
    public long[] baselineSortedSums() {
        long[] sorted = sums.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    @Benchmark
    public char[] baselineClassesWithStreams() {
        List<Ranked> ranked = IntStream.range(0, sums.length).mapToObj(i -> new Ranked(i, sums[i]))
                .sorted(Comparator.comparingLong(Ranked::sum).reversed()).toList();
        long total = ranked.stream().mapToLong(Ranked::sum).sum();
        char[] classes = new char[sums.length];
        long before = 0;
        for (Ranked each : ranked) {
            classes[each.customer()] = before < .80 * total ? 'A' : before < .95 * total ? 'B' : 'C';
            before += each.sum();
        }
        return classes;
    }

    @Benchmark
    public Classification classes() {
        return AbcRule.DEFAULT.classify(sums);
    }

    @Benchmark
    public Concentration giniAndHerfindahl() {
        return RevenueDistribution.of(sums).concentration();
    }

    @Benchmark
    public Rfm scores() {
        return Rfm.of(summaries);
    }

    @Benchmark
    public OverdueRatios overdueRatios() {
        return OverdueRatios.of(summaries, OverdueRule.DEFAULT);
    }

    @Benchmark
    public List<FirstLook.Place> all() {
        RevenueDistribution distribution = RevenueDistribution.of(sums);
        AbcRule.DEFAULT.classify(sums, distribution);
        distribution.concentration();
        Rfm.of(summaries);
        return FirstLook.of(summaries, OverdueRatios.of(summaries, OverdueRule.DEFAULT)).top(100);
    }
}
