package org.wiederkehr.console.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wiederkehr.console.text.Money;

/** The 5 x 5 grid of recency and frequency; 5 is best. The tint of a cell is its share of the revenue, in nine steps. */
record HeatMap(List<Cell> cells) {

    static final List<Integer> BEST_FIRST = List.of(5, 4, 3, 2, 1);

    record Cell(int recency, int frequency, long customers, Optional<Money> revenue, Optional<Money> monetaryMean) {

        long minor() {
            return revenue.map(Money::minor).orElse(0L);
        }
    }

    Optional<Cell> at(int recency, int frequency) {
        return cells.stream()
                .filter(cell -> cell.recency() == recency && cell.frequency() == frequency && cell.customers() > 0)
                .findFirst();
    }

    int tint(Cell cell) {
        long highest = cells.stream().mapToLong(Cell::minor).max().orElse(0);
        return highest <= 0 || cell.minor() <= 0 ? 0 : (int) Math.max(1, Math.ceil(8.0 * cell.minor() / highest));
    }

    long customers() {
        return cells.stream().mapToLong(Cell::customers).sum();
    }

    /** Customers with the two best ranks in both: bought lately and often. */
    long best() {
        return cells.stream().filter(cell -> cell.recency() >= 4 && cell.frequency() >= 4).mapToLong(Cell::customers)
                .sum();
    }

    /** Their share of the revenue, 0..1. */
    double bestShare() {
        long all = cells.stream().mapToLong(Cell::minor).sum();
        long best = cells.stream().filter(cell -> cell.recency() >= 4 && cell.frequency() >= 4).mapToLong(Cell::minor)
                .sum();
        return all == 0 ? 0 : best / (double) all;
    }

    static List<Integer> ascending() {
        return IntStream.rangeClosed(1, 5).boxed().toList();
    }
}
