package org.wiederkehr.winback;

import org.wiederkehr.consent.Decision;

/** What came of handing a case over. */
sealed interface Handed {
    record Done(HandoverView handover) implements Handed {}

    record NotAllowed(Decision refusal) implements Handed {}

    /** A strategic customer, or one nobody knows the worth of, and nobody signed for it. */
    record NotApproved(Importance importance) implements Handed {}

    /** Two callers on one case would call twice. */
    record AlreadyHanded(HandoverView present) implements Handed {}

    record Closed(CaseState state) implements Handed {}

    record NoSuchCase() implements Handed {}

    /** No member of the firm, or none from outside. */
    record NoSuchAgent() implements Handed {}
}
