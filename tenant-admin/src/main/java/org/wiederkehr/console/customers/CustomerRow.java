package org.wiederkehr.console.customers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.text.Money;

/**
 * One customer in a list; what an analysis says is empty until there is one.
 *
 * @param overdueRatio gap since the last order divided by the own rhythm
 * @param rhythmDays days between two orders that are usual for this customer
 */
public record CustomerRow(String id, Optional<String> number, String name, String kind, Optional<String> city,
        Optional<LocalDate> firstOrder, Optional<LocalDate> lastOrder, long orders, Optional<Money> revenue,
        @JsonProperty("class") Optional<String> abc, Optional<String> state, Optional<Double> overdueRatio,
        Optional<Double> rhythmDays, Optional<Integer> recency, Optional<Integer> frequency, Optional<Integer> monetary,
        Optional<String> openCase) {

    public String path() {
        return "/customers/" + Query.encode(id);
    }

    /** Recency, frequency and monetary as one small figure: {@code 5·4·3}. */
    public String rfm() {
        return recency.isEmpty() ? "–" : recency.get() + "·" + frequency.orElse(0) + "·" + monetary.orElse(0);
    }
}
