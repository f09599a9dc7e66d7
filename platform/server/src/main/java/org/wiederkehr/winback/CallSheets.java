package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.consent.Gate;
import org.wiederkehr.consent.Moment;
import org.wiederkehr.winback.Sheet.Warning;

/** Lays out the sheet for whoever asks, with the gate's answers of this moment. */
@ApplicationScoped
class CallSheets {
    @Inject
    SheetParts parts;
    @Inject
    Promises promises;
    @Inject
    Gate gate;

    Sheet forHouse(CaseView about, LocalDate today, Instant now) {
        long customer = Long.parseLong(about.customer().id());
        List<Decision> answers = ask(about, customer, now);
        List<PromiseView> made = promises.of(customer, today);
        return new Sheet.ForHouse(about, parts.customer(customer), parts.history(customer), parts.rhythm(customer),
                answers, parts.contacts(customer), made, warnings(made, answers), CallGuide.forReason(about.reason()));
    }

    Sheet forOutside(CaseView about, LocalDate today, Instant now) {
        long customer = Long.parseLong(about.customer().id());
        List<Decision> answers = ask(about, customer, now);
        List<PromiseView> made = promises.of(customer, today);
        return new Sheet.ForOutside(new Sheet.OutsideCase(about.id(), about.reason(), about.nextOn()),
                parts.customer(customer).address(), parts.lastOrder(customer),
                answers.stream().map(CallSheets::outside).toList(),
                made.stream().map(promise -> new Sheet.OutsidePromise(promise.text(), promise.dueOn(), promise.state()))
                        .toList(),
                warnings(made, answers), CallGuide.forReason(about.reason()));
    }

    private static Sheet.OutsideAnswer outside(Decision answer) {
        return new Sheet.OutsideAnswer(answer.channel(), answer.allowed(), answer.rule(), answer.reason(),
                answer.citation());
    }

    private List<Decision> ask(CaseView about, long customer, Instant now) {
        return gate.askEveryChannel(customer, Optional.of(Long.valueOf(about.id())), Moment.PLANNING, now);
    }

    static List<Warning> warnings(List<PromiseView> made, List<Decision> answers) {
        List<Warning> warnings = new ArrayList<>(made.stream().flatMap(promise -> warning(promise.state())).distinct()
                .sorted().toList());
        if (answers.stream().noneMatch(Decision::allowed)) {
            warnings.add(Warning.NO_LAWFUL_CHANNEL);
        }
        return List.copyOf(warnings);
    }

    private static Stream<Warning> warning(PromiseState state) {
        return switch (state) {
            case OPEN -> Stream.of(Warning.PROMISE_OPEN);
            case DUE -> Stream.of(Warning.PROMISE_DUE);
            case BROKEN -> Stream.of(Warning.PROMISE_BROKEN);
            case KEPT -> Stream.empty();
        };
    }
}
