package org.wiederkehr.structure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.web.Money;

/**
 * The key figures of an analysis; shares and Gini are 0 to 1. What isn't defined (no revenue, one customer) is absent.
 *
 * @param revenue          of the customers, credit notes subtracted
 * @param otherRevenue     of sales without a customer, or whose customer has been erased or deleted since: in no class
 * @param creditOnly       customers with credit notes and not one order: in no class; absent in runs that did not count
 *                         them yet. Revenue, otherRevenue and theirs are the total of the data until the day
 * @param repeatOrderDays  order days after each customer's first
 * @param customersReduced customers whose credit notes outweigh their orders; concentration takes them as zero
 * @param firmRhythmDays   mean gap between order days, every repeat buyer one voice
 */
public record Figures(Money revenue, Money otherRevenue, Optional<CreditOnly> creditOnly, long orders,
        long repeatBuyers, long repeatOrderDays,
        Optional<Double> gini, Optional<Double> giniCorrected, Optional<Double> hhi,
        Optional<Double> effectiveCustomers, long customersReduced, Optional<Double> firmRhythmDays,
        List<ClassLine> classes, List<StateLine> states) {

    /** @param revenue their credit notes, so below zero as a rule */
    public record CreditOnly(long customers, Money revenue) {}

    /** One of A, B, C. */
    public record ClassLine(@JsonProperty("class") String name, long customers, Money revenue,
            Optional<Double> shareHeads, Optional<Double> shareRevenue) {}

    /** One of ACTIVE, PAUSE, PROBABLY_GONE, UNKNOWN. */
    public record StateLine(String state, long customers, Money revenue) {}
}
