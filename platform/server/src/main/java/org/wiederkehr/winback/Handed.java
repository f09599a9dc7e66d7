package org.wiederkehr.winback;

import org.wiederkehr.consent.Decision;

/** What came of handing a case over. */
sealed interface Handed {
    record Done(HandoverView handover) implements Handed {}

    record NotAllowed(Decision refusal) implements Handed {}

    record Closed(CaseState state) implements Handed {}

    record NoSuchCase() implements Handed {}
}
