package org.wiederkehr.winback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** A case handed over; {@code decision} is the gate's permission. */
public record HandoverView(String id, @JsonProperty("case") String winBackCase, String to, String toName,
        LocalDate until, String decision) {}
