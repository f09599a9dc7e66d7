package org.wiederkehr.winback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.wiederkehr.consent.Channel;

/**
 * A case as the one it was handed to sees it in their list: whom, why, when, how, and until when. No figures, no others.
 *
 * @param due
 *            its day has come
 * @param until
 *            the last day on which it is theirs
 * @param allowed
 *            whether the gate would let them now; it is asked again before each call
 */
public record OutsideCall(@JsonProperty("case") String winBackCase, String customer, DefectionReason reason,
        LocalDate nextOn, boolean due, Channel channel, LocalDate until, boolean allowed) {}
