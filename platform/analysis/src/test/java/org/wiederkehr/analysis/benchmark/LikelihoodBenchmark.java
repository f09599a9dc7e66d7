package org.wiederkehr.analysis.benchmark;

import java.util.concurrent.TimeUnit;

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
import org.wiederkehr.analysis.fit.LogLikelihood;
import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.models.BetaGeometric;
import org.wiederkehr.analysis.models.Cohort;
import org.wiederkehr.analysis.models.Forecast;
import org.wiederkehr.analysis.models.Likelihoods;

/** One evaluation of likelihood and gradient, and one forecast, per customer of 100,000. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@OperationsPerInvocation(LikelihoodBenchmark.CUSTOMERS)
public class LikelihoodBenchmark {

    static final int CUSTOMERS = 100_000;
    private final double[] at = {0, 2, -0.5, 0.5};
    private final double[] pareto = {0, 2, -0.5, 4};
    private Cohort cohort = Cohort.of(new int[0], new int[0], new int[0], 1);
    private LogLikelihood bgNbd = Likelihoods.bgNbd(cohort);
    private LogLikelihood mbgCnbd = bgNbd;
    private LogLikelihood paretoNbd = bgNbd;

    @Setup
    public void generate() {
        cohort = Cohort
                .of(ParetoNbdFirm.orders(CUSTOMERS, 1).summarize(Conventions.until(ParetoNbdFirm.DAYS - 1).inWeeks()));
        bgNbd = Likelihoods.bgNbd(cohort);
        mbgCnbd = Likelihoods.mbgCnbd(2, cohort);
        paretoNbd = Likelihoods.paretoNbd(cohort);
    }

    @Benchmark
    public double bgNbdLikelihoodAndGradient() {
        return bgNbd.evaluate(at, new double[4]);
    }

    @Benchmark
    public double mbgCnbd2LikelihoodAndGradient() {
        return mbgCnbd.evaluate(at, new double[4]);
    }

    @Benchmark
    public double paretoNbdLikelihoodAndGradient() {
        return paretoNbd.evaluate(pareto, new double[4]);
    }

    @Benchmark
    public double naiveBgNbdLikelihood() {
        return Naive.bgNbd(cohort, 1, 7.4, .6, 1.6);
    }

    @Benchmark
    public Forecast mbgNbdForecast() {
        return BetaGeometric.mbgNbd(1, 7.4, .6, 1.6).forecast(cohort, 52);
    }
}
