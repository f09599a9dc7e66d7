package org.wiederkehr.analysis.loyalty;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a customer; what is not known is absent, not zero.
 *
 * @param values        0 to 100 for each known criterion
 * @param priceSwitches how often the customer has already gone elsewhere for a price
 */
public record Evidence(Map<Criterion, Double> values, int priceSwitches) {

    private static final Criterion[] ALL = Criterion.values();

    public Evidence {
        // an enum map is an array, and millions of customers are judged
        Map<Criterion, Double> copy = new EnumMap<>(Criterion.class);
        copy.putAll(values);
        for (Map.Entry<Criterion, Double> known : copy.entrySet())
            if (!(known.getValue() >= 0 && known.getValue() <= 100))
                throw new IllegalArgumentException(known.getKey() + " " + known.getValue());
        values = Collections.unmodifiableMap(copy);
        if (priceSwitches < 0)
            throw new IllegalArgumentException(priceSwitches + " price switches");
    }

    public static Evidence of(Map<Criterion, Double> values) {
        return new Evidence(values, 0);
    }

    /** The same with one more, or another, value. */
    public Evidence with(Criterion criterion, double value) {
        Map<Criterion, Double> more = new EnumMap<>(Criterion.class);
        more.putAll(values);
        more.put(criterion, value);
        return new Evidence(more, priceSwitches);
    }

    public OptionalDouble value(Criterion criterion) {
        return Optional.ofNullable(values.get(criterion)).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    /** Mean of the part's known criteria, 0 to 100; empty when none is known. */
    public OptionalDouble part(Part part) {
        double sum = 0;
        int known = 0;
        // in the order of the criteria, so that the sum does not depend on the map
        for (Criterion criterion : ALL) {
            Double value = criterion.part() == part ? values.get(criterion) : null;
            if (value != null) {
                sum += value;
                known++;
            }
        }
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / known);
    }

    /** Known criteria of all there are, 0 to 1. */
    public double coverage() {
        return (double) values.size() / ALL.length;
    }
}
