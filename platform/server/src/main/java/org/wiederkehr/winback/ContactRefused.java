package org.wiederkehr.winback;

import org.wiederkehr.consent.Decision;
import org.wiederkehr.consent.Question;

/** Rolls back whatever the attempt had begun; the refusal itself is kept afterwards, in a transaction of its own. */
final class ContactRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Question question;
    private final transient Decision refusal;

    ContactRefused(Question question, Decision refusal) {
        super("refused by the gate", null, false, false);
        this.question = question;
        this.refusal = refusal;
    }

    Question question() {
        return question;
    }

    Decision refusal() {
        return refusal;
    }
}
