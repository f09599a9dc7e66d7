package org.wiederkehr.console.winback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A promise in the ledger: open, due within three days, broken, or kept with proof. */
record PromiseItem(Optional<String> id, @JsonProperty("case") Optional<String> winBackCase, Optional<Subject> customer,
        String text,
        Optional<String> owner, LocalDate dueOn, String state, Optional<Instant> keptAt, Optional<String> proof) {

    record Subject(String id, String name) {}

    boolean kept() {
        return state.equals("KEPT");
    }

    boolean broken() {
        return state.equals("BROKEN");
    }
}
