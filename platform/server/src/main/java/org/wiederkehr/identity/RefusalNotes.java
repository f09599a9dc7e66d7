package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The transaction in which a refusal is told to whoever listens. */
@ApplicationScoped
class RefusalNotes {
    @Inject
    Event<EntryRefused> event;

    @Transactional
    public void write(String subject) {
        event.fire(new EntryRefused(subject));
    }
}
