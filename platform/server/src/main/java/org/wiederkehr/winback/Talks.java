package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.consent.Gate;
import org.wiederkehr.consent.Moment;
import org.wiederkehr.consent.Purpose;
import org.wiederkehr.consent.Question;
import org.wiederkehr.web.AboutWhom;

/** Writes a contact down, in its branch, if the gate permitted it; without a permission nothing is written. */
@ApplicationScoped
class Talks {
    @Inject
    Cases cases;
    @Inject
    Gate gate;
    @Inject
    Branches branches;
    @Inject
    AboutWhom answer;

    Talked record(long id, NewContact written, Told told, Instant now) {
        Optional<Long> customer = cases.customerOf(id);
        if (customer.isEmpty()) {
            return new Talked.NoSuchCase();
        }
        answer.customer(customer.get());
        branches.prepare(told, customer.get());
        Case about = cases.lock(id).orElseThrow();
        if (!about.isLive()) {
            return new Talked.Closed(about.state());
        }
        Question question = new Question(about.customer(), Optional.of(id), written.channel(), Moment.DIALLING,
                written.purpose().orElse(Purpose.WIN_BACK));
        return written.decision().isPresent()
                ? gate.given(Long.parseLong(written.decision().get()), question, now).filter(branches::isUnspent)
                        .<Talked>map(permission -> talked(about, written.channel(), permission, told, now))
                        .orElseGet(Talked.NotPermitted::new)
                : asked(about, question, told, now);
    }

    private Talked asked(Case about, Question question, Told told, Instant now) {
        Decision decision = gate.ask(question, now);
        return decision.allowed()
                ? talked(about, question.channel(), decision, told, now)
                : new Talked.NotAllowed(question, decision);
    }

    private Talked talked(Case about, Channel channel, Decision permission, Told told, Instant now) {
        gate.contacted(permission, now);
        return branches.follow(about, channel, permission, told, now);
    }
}
