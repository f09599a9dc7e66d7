package org.wiederkehr.console.winback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * A case in the list of somebody outside.
 *
 * @param until the last day on which it is theirs
 * @param allowed whether a contact would be lawful now
 */
record OutsideCall(@JsonProperty("case") String winBackCase, String customer, String reason, LocalDate nextOn,
        boolean due, String channel, LocalDate until, boolean allowed) {}
