package org.wiederkehr.console.customers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiederkehr.console.text.Money;

/** One customer with contact data; the figures mean what they mean in {@link CustomerRow}. */
record Customer(String id, String sourceId, Optional<String> number, String name, String kind, Optional<String> email,
        Optional<String> phone,
        Optional<String> street, Optional<String> zip, Optional<String> city, Optional<String> country,
        Optional<LocalDate> since,
        Optional<Instant> changedAt, Optional<Instant> deletedAt, Optional<LocalDate> firstOrder,
        Optional<LocalDate> lastOrder, long orders,
        Money revenue, @JsonProperty("class") Optional<String> abc, Optional<String> state,
        Optional<Double> overdueRatio,
        Optional<Double> rhythmDays, Optional<Integer> recency, Optional<Integer> frequency, Optional<Integer> monetary,
        Optional<String> openCase) {

    String shownNumber() {
        return number.orElse(sourceId);
    }

    List<String> address() {
        String place = String.join(" ", Stream.of(zip, city).flatMap(Optional::stream).toList());
        return Stream.of(street.orElse(""), place, country.orElse("")).filter(line -> !line.isEmpty()).toList();
    }

    /** Days since the last order, as of the analysis. */
    double gap() {
        return rhythmDays.orElse(0.0) * overdueRatio.orElse(0.0);
    }

    boolean rhythmKnown() {
        return rhythmDays.isPresent() && overdueRatio.isPresent();
    }

    String rfm() {
        return recency.isEmpty() ? "–" : recency.get() + "·" + frequency.orElse(0) + "·" + monetary.orElse(0);
    }
}
