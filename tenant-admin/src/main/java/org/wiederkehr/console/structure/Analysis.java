package org.wiederkehr.console.structure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.console.text.Money;

/** One stored run of the customer structure analysis. Shares and Gini are 0..1; what is not defined (no revenue) is empty. */
public record Analysis(String id, LocalDate asOf, Instant createdAt, Optional<String> createdBy,
        Optional<String> origin,
        Optional<Instant> scoresDroppedAt, long customers,
        Figures figures,
        Optional<Parameters> parameters) {

    /** By which limits of the overdue ratio the run told states apart. */
    public record Parameters(double pause, double gone) {}

    /** The key figures of a run. */
    public record Figures(Money revenue, Optional<Money> otherRevenue, Optional<CreditOnly> creditOnly, long orders,
            long repeatBuyers,
            long repeatOrderDays,
            Optional<Double> gini, Optional<Double> giniCorrected, Optional<Double> hhi,
            Optional<Double> effectiveCustomers,
            List<ClassShare> classes, List<StateShare> states) {}

    /** Customers who have only ever got money back. */
    public record CreditOnly(long customers, Money revenue) {}

    /** One of A, B, C: how many heads bring how much. */
    public record ClassShare(@JsonProperty("class") String name, long customers, Money revenue,
            Optional<Double> shareHeads,
            Optional<Double> shareRevenue) {

        public double heads() {
            return shareHeads.orElse(0.0);
        }

        public double brings() {
            return shareRevenue.orElse(0.0);
        }
    }

    /** One of the four states. */
    public record StateShare(String state, long customers, Money revenue) {}

    /** Made by itself after an import. */
    boolean automatic() {
        return origin.filter("IMPORT"::equals).isPresent();
    }

    /** False for an older one of which only the figures are kept. */
    public boolean whole() {
        return scoresDroppedAt.isEmpty();
    }

    /** All that the data hold until the day: in classes, without a customer, and credited to who never ordered. */
    Money total() {
        long minor = figures.revenue().minor() + figures.otherRevenue().map(Money::minor).orElse(0L)
                + figures.creditOnly().map(only -> only.revenue().minor()).orElse(0L);
        return new Money(minor, figures.revenue().currency());
    }

    public Optional<ClassShare> inClass(String name) {
        return figures.classes().stream().filter(share -> share.name().equals(name)).findFirst();
    }

    public long customersIn(String state) {
        return figures.states().stream().filter(share -> share.state().equals(state)).mapToLong(StateShare::customers)
                .sum();
    }

    public Money revenueIn(String state) {
        long minor = figures.states().stream().filter(share -> share.state().equals(state))
                .mapToLong(share -> share.revenue().minor()).sum();
        return new Money(minor, figures.revenue().currency());
    }

    /** Customers beyond their own rhythm: pausing or probably gone. */
    public long overdue() {
        return customersIn("PAUSE") + customersIn("PROBABLY_GONE");
    }

    public Money overdueRevenue() {
        return new Money(revenueIn("PAUSE").minor() + revenueIn("PROBABLY_GONE").minor(), figures.revenue().currency());
    }
}
