package org.wiederkehr.winback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** The answer to a contact: the ids of what it led to; no texts. */
public record ContactNoted(String contact, CallOutcome outcome, @JsonProperty("case") String winBackCase,
        Optional<String> promise, Optional<String> investigation, String decision) {}
