package org.wiederkehr.consent;

import static org.wiederkehr.consent.Places.Treatment.ERASED;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.wiederkehr.web.FirstAnswers;

/** What is kept so that a repeated call gets its first answer again: of the erased, that it was answered and no more. */
@ApplicationScoped
class AnswerTraces {
    /** A call under way holds rows the other rooms wait for: what it answers is kept by the time they are done. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    FirstAnswers answers;

    void preview(@Observes ErasurePreviewed asked) {
        asked.places().note("idempotency", ERASED, answers.countOf(asked.customer()));
    }

    void erase(@Observes @Priority(LAST) ErasureOrdered order) {
        order.places().note("idempotency", ERASED, answers.forget(order.customer(), order.at()));
    }
}
