package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** A hundred customers drawn from the CDNOW sample, forty times: what maximum likelihood makes of them, and what the prior. */
class SmallTenantTest {

    private static final int FIRMS = 40;

    private static Cohort firm(Cohort all, int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] members = random.ints(n, 0, all.size()).toArray();
        return Cohort.of(java.util.Arrays.stream(members).map(all::repeats).toArray(),
                java.util.Arrays.stream(members).map(all::recency).toArray(),
                java.util.Arrays.stream(members).map(all::age).toArray(), all.ticksPerUnit());
    }

    @Test
    void the_prior_gives_every_small_firm_a_maximum_and_says_what_it_weighs() throws Exception {
        Cohort all = Cdnow.cohort();
        int lost = 0;
        int saved = 0;
        int dominated = 0;
        for (int i = 0; i < FIRMS; i++) {
            Cohort firm = firm(all, 100, i);
            Fit<PurchaseModel> plain = Fitting.plain().fit(Family.MBG_NBD, firm);
            Fit<PurchaseModel> believed = Fitting.bySize().fit(Family.MBG_NBD, firm);
            lost += plain.verdict().usable() ? 0 : 1;
            saved += believed.verdict().usable() ? 1 : 0;
            dominated += believed.verdict() instanceof org.wiederkehr.analysis.fit.Verdict.PriorDominated ? 1 : 0;
            assertThat(plain.verdict().evidence().priorWeight()).isZero();
            assertThat(believed.verdict().evidence().priorWeight()).isBetween(0.0, 1.0).isPositive();
        }
        System.out
                .printf("%d firms of 100: %d without a maximum by likelihood alone, %d with a maximum under the prior, "
                        + "%d of them dominated by it%n", FIRMS, lost, saved, dominated);
        assertThat(saved).isEqualTo(FIRMS);
        assertThat(lost).isPositive();
    }
}
