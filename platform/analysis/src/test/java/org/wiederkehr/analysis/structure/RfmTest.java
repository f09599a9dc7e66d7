package org.wiederkehr.analysis.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class RfmTest {

    @Test
    void a_hundred_different_customers_fall_into_fifths_of_twenty() {
        long[] values = LongStream.rangeClosed(1, 100).toArray();
        Rfm rfm = Rfm.of(values, values, values, Rfm.TERTILES_BELOW);
        int[] heads = new int[6];
        for (int i = 0; i < 100; i++)
            heads[rfm.monetary(i)]++;
        assertThat(heads).containsExactly(0, 20, 20, 20, 20, 20);
        assertThat(rfm.code(99)).isEqualTo(555);
        assertThat(rfm.code(0)).isEqualTo(111);
    }

    @Test
    void ties_share_a_rank() {
        long[] values = new long[100];
        Arrays.fill(values, 0, 90, 1);
        Arrays.fill(values, 90, 100, 2);
        Rfm rfm = Rfm.of(values, values, values, Rfm.TERTILES_BELOW);
        assertThat(rfm.frequency(0)).as("middle rank .45").isEqualTo(3);
        assertThat(rfm.frequency(89)).isEqualTo(3);
        assertThat(rfm.frequency(90)).isEqualTo(5);
    }

    @Test
    void a_small_firm_is_scored_in_thirds() {
        long[] values = LongStream.rangeClosed(1, 24).toArray();
        Rfm rfm = Rfm.of(values, values, values, Rfm.TERTILES_BELOW);
        assertThat(rfm.groups()).isEqualTo(3);
        assertThat(rfm.code(23)).isEqualTo(333);
        assertThat(rfm.code(8)).isEqualTo(222);
        assertThat(rfm.code(7)).isEqualTo(111);
    }

    @Test
    void one_customer_is_in_the_middle_and_none_is_none() {
        assertThat(Rfm.of(new long[]{5}, new long[]{1}, new long[]{-3}, 25).code(0)).isEqualTo(222);
        assertThat(Rfm.of(new long[0], new long[0], new long[0], 25).size()).isZero();
    }

    @Test
    void the_grid_counts_everybody_once() {
        long[] values = LongStream.rangeClosed(1, 60).toArray();
        Rfm rfm = Rfm.of(values, values, values, Rfm.TERTILES_BELOW);
        var grid = rfm.grid(values);
        assertThat(grid).hasSize(25);
        assertThat(grid.getFirst()).isEqualTo(new Rfm.Cell(5, 5, 12, LongStream.rangeClosed(49, 60).sum()));
        assertThat(grid.stream().mapToInt(Rfm.Cell::customers).sum()).isEqualTo(60);
        assertThat(grid.stream().mapToLong(Rfm.Cell::revenue).sum()).isEqualTo(60 * 61 / 2);
    }
}
