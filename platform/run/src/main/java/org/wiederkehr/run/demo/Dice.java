package org.wiederkehr.run.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Repeatable chance: the same seed tells the same story on every machine. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Exponentially distributed with the given mean. */
    double exponential(double mean) {
        return -mean * Math.log1p(-random.nextDouble());
    }

    /** Erlang distributed: the larger the shape, the more regular the rhythm. */
    double erlang(int shape, double mean) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum += exponential(mean / shape);
        }
        return sum;
    }

    /** Log-normally distributed with the given median. */
    double aroundMedian(double median, double spread) {
        return median * Math.exp(spread * normal());
    }

    private double normal() {
        double radius = Math.sqrt(-2 * Math.log1p(-random.nextDouble()));
        return radius * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
