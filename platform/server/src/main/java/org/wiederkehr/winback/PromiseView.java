package org.wiederkehr.winback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.tenants.Row;

/** A promise in the ledger. */
public record PromiseView(String id, @JsonProperty("case") String winBackCase, Subject customer, String text,
        String owner, LocalDate dueOn, PromiseState state, Instant madeAt, Optional<Instant> keptAt,
        Optional<String> proof) {

    /** To whom it was made. */
    public record Subject(String id, String name) {}

    static PromiseView read(Row row, LocalDate today) {
        Optional<Instant> keptAt = row.instantIf("kept_at");
        LocalDate dueOn = row.date("due_on");
        return new PromiseView(Long.toString(row.number("id")), Long.toString(row.number("case_id")),
                new Subject(Long.toString(row.number("customer_id")), row.text("name")), row.text("text"),
                row.text("owner"), dueOn, PromiseState.of(keptAt.isPresent(), dueOn, today), row.instant("made_at"),
                keptAt, row.textIf("proof"));
    }
}
