package org.wiederkehr.analysis.rhythm;

import java.util.Arrays;

import org.wiederkehr.analysis.history.CustomerSummaries;

/**
 * The trade's own rule: silent for longer than so much means gone, the same for every customer. The baseline every model
 * has to beat (Wübben and von Wangenheim, Instant Customer Base Analysis, Journal of Marketing 72, 2008), and all there is
 * for a firm of fewer than 30 customers.
 *
 * @param limit silence in units of time that still counts as active
 */
public record HiatusRule(double limit) {

    public HiatusRule {
        if (!(limit >= 0) || Double.isInfinite(limit))
            throw new IllegalArgumentException("limit " + limit);
    }

    public boolean isActive(CustomerSummaries summaries, int i) {
        return summaries.hiatus(i) <= limit;
    }

    /**
     * The limit that misjudges the fewest customers, given who bought again in a hold-out; of equally good ones the
     * shortest.
     *
     * @throws IllegalArgumentException when there is no customer with an order day
     */
    public static HiatusRule bestFor(CustomerSummaries summaries, boolean[] boughtAgain) {
        if (boughtAgain.length != summaries.size())
            throw new IllegalArgumentException("columns differ in length");
        Integer[] byHiatus = new Integer[summaries.size()];
        Arrays.setAll(byHiatus, i -> i);
        Arrays.sort(byHiatus, (a, b) -> Double.compare(summaries.hiatus(a), summaries.hiatus(b)));
        if (byHiatus.length == 0 || Double.isInfinite(summaries.hiatus(byHiatus[0])))
            throw new IllegalArgumentException("no customer with an order day");
        // right judgements gained by calling everybody up to here active, rather than nobody
        int gained = 0;
        int best = Integer.MIN_VALUE;
        double limit = 0;
        for (int at = 0; at < byHiatus.length; at++) {
            double hiatus = summaries.hiatus(byHiatus[at]);
            gained += boughtAgain[byHiatus[at]] ? 1 : -1;
            boolean tied = at + 1 < byHiatus.length && summaries.hiatus(byHiatus[at + 1]) == hiatus;
            if (!tied && gained > best && !Double.isInfinite(hiatus)) {
                best = gained;
                limit = hiatus;
            }
        }
        return new HiatusRule(limit);
    }
}
