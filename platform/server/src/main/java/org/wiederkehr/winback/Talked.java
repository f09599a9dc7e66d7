package org.wiederkehr.winback;

import org.wiederkehr.consent.Decision;
import org.wiederkehr.consent.Question;

/** What came of writing down a contact. */
sealed interface Talked {
    record Friendly(long contact, Decision permission) implements Talked {}

    record Cool(long contact, long promise, Decision permission) implements Talked {}

    /** Nothing of the customer is left but the investigation, and that names nobody. */
    record Rude(long contact, long investigation, Decision permission) implements Talked {}

    /** The gate refused: the contact may not have been, and is not written down. */
    record NotAllowed(Question question, Decision refusal) implements Talked {}

    /** The permission named was never given for this, or too long ago, or carries another contact already. */
    record NotPermitted() implements Talked {}

    record Closed(CaseState state) implements Talked {}

    record NoSuchCase() implements Talked {}
}
