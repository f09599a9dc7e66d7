package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against round-by-round chains of alive and gone, averaged over 80 × 80 Gauss-Jacobi nodes of p and θ (SciPy). */
class BetaBernoulliTest {

    private static final BetaBernoulli DONORS = new BetaBernoulli(1.204, .75, .657, 2.783);

    @Test
    void a_donor_of_three_gifts_in_six_rounds_the_last_in_the_fifth() {
        assertThat(DONORS.alive(3, 5, 6)).isCloseTo(.8240885155, within(1e-9));
        assertThat(DONORS.aliveNextRound(3, 5, 6)).isCloseTo(.7667340500, within(1e-9));
        assertThat(DONORS.expected(3, 5, 6, 4)).isCloseTo(1.4819658702, within(1e-9));
        assertThat(DONORS.chance(3, 5, 6, 4)).isCloseTo(.6713911861, within(1e-9));
        assertThat(DONORS.residual(3, 5, 6, .1, 4)).isCloseTo(1.1827359458, within(1e-9));
    }

    @Test
    void newcomers_gifts_in_six_rounds() {
        double[] shares = {.31121774, .17010998, .12148051, .10026312, .09165985, .09248115, .11278765};
        for (int x = 0; x < shares.length; x++) {
            assertThat(DONORS.probability(x, 6)).as("x = %s", x).isCloseTo(shares[x], within(1e-8));
        }
        assertThat(DONORS.probability(7, 6)).isZero();
    }
}
