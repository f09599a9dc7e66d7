package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who wants to contact a customer asks here, at planning, at hand-over and at dialling. Every answer is kept. */
@ApplicationScoped
public class Gate {
    /** A talk may last, and its outcome is written down after it: so long an answer given at dialling covers it. */
    private static final Duration TALK = Duration.ofHours(2);

    @Inject
    LegalFiles files;
    @Inject
    Decisions decisions;
    @Inject
    Grounds grounds;

    /** Needs a transaction. A customer that is not there is a 404. */
    public Decision ask(Question question, Instant now) {
        return answer(files.of(question.customer()), question, now);
    }

    /** Keeps an answer again whose transaction was rolled back: a refusal must stay on record even when all else goes. */
    public Decision keep(Question question, Decision refusal) {
        return decisions.keep(question, RuleSet.named(refusal.rulesVersion()), refusal.facts(), refusal.answer(),
                refusal.decidedAt());
    }

    /** For lists: what the answer would be now. Nothing is kept, so it permits nothing; whoever calls asks again. */
    public boolean wouldAllow(long customer, Channel channel, Instant now) {
        LocalDate today = files.today(now);
        Facts facts = files.of(customer).facts(channel, Moment.PLANNING, Purpose.WIN_BACK, today);
        return RuleSet.on(today).answer(facts) instanceof Answer.Allowed;
    }

    void requireCustomer(long customer) {
        files.of(customer);
    }

    /** One answer per channel, from one look at the file. */
    public List<Decision> askEveryChannel(long customer, Optional<Long> winBackCase, Moment moment, Instant now) {
        LegalFile file = files.of(customer);
        return Stream.of(Channel.values())
                .map(channel -> answer(file, new Question(customer, winBackCase, channel, moment, Purpose.WIN_BACK),
                        now))
                .toList();
    }

    /**
     * The permission with which this caller dialled, if there was one within the last two hours. A customer who revokes
     * in mid-talk has still been called lawfully, and the outcome can be recorded.
     */
    public Optional<Decision> given(long decision, Question question, Instant now) {
        return decisions.given(decision, question, now.minus(TALK));
    }

    /** The contact took place: a request the customer made is answered by it, and permits no second one. */
    public void contacted(Decision decision, Instant now) {
        grounds.contacted(decision.answer(), now);
    }

    private Decision answer(LegalFile file, Question question, Instant asked) {
        // As exact as the database keeps it: the answer given now and the one read later are the same.
        Instant now = asked.truncatedTo(ChronoUnit.MICROS);
        LocalDate today = files.today(now);
        RuleSet rules = RuleSet.on(today);
        Facts facts = file.facts(question.channel(), question.moment(), question.purpose(), today);
        Answer answer = rules.answer(facts);
        if (question.moment() == Moment.DIALLING) {
            grounds.dialled(answer, now);
        }
        return decisions.keep(question, rules, facts, answer, now);
    }
}
