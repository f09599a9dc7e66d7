package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.consent.Gate;
import org.wiederkehr.consent.Moment;
import org.wiederkehr.consent.Purpose;
import org.wiederkehr.consent.Question;

/** Asks the gate for the moment of a contact. */
@ApplicationScoped
class Dialling {
    @Inject
    CaseDoor door;
    @Inject
    CaseAnswers answers;
    @Inject
    Gate gate;

    DialAnswer ask(long id, Channel channel, Purpose purpose, Instant now) {
        door.requireEntry(id, channel);
        CaseView about = answers.view(id);
        if (!about.state().isLive()) {
            throw CaseAnswers.closed(about.state());
        }
        return DialAnswer.of(gate.ask(new Question(Long.parseLong(about.customer().id()), Optional.of(id), channel,
                Moment.DIALLING, purpose), now));
    }
}
