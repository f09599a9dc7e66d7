package org.wiederkehr.structure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.web.Money;

/**
 * One place of the list whom to look at first; the scores are those of the snapshot, the address is today's.
 *
 * @param overdueRatio gap since the last order over the own rhythm
 * @param rhythmDays   days between two orders that are usual for this customer
 * @param priority     revenue in doubt: revenue × (1 - 2^(-ratio/1.5))
 * @param openCase     id of the win-back case that is open
 */
public record RankedCustomer(int rank, String id, Optional<String> number, String name, String kind,
        Optional<String> city, LocalDate firstOrder, LocalDate lastOrder, int orders, Money revenue,
        @JsonProperty("class") String abc, String state, double overdueRatio, double rhythmDays, int recency,
        int frequency, int monetary, Money priority, Optional<String> openCase) {}
