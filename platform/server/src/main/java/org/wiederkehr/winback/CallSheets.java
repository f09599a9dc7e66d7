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
import org.wiederkehr.consent.Purpose;
import org.wiederkehr.consent.Question;
import org.wiederkehr.consent.Rule;
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
        Sheet.Rhythm rhythm = parts.rhythm(customer);
        return new Sheet.ForHouse(about, shown(parts.customer(customer), answers), parts.history(customer), rhythm,
                Importance.of(rhythm.abc()), answers, parts.requests(customer, now), parts.contacts(customer), made,
                warnings(made, answers), CallGuide.forReason(about.reason()));
    }

    private static Sheet.Customer shown(Sheet.Customer customer, List<Decision> answers) {
        return isRestricted(answers) ? customer.onlyName() : customer;
    }

    private static boolean isRestricted(List<Decision> answers) {
        return answers.stream().anyMatch(answer -> answer.rule() == Rule.RESTRICTION);
    }

    Sheet forOutside(CaseView about, CaseDoor.Given given, LocalDate today, Instant now) {
        long customer = Long.parseLong(about.customer().id());
        Decision answer = gate.ask(new Question(customer, Optional.of(Long.valueOf(about.id())), given.channel(),
                Moment.PLANNING, Purpose.WIN_BACK), now);
        List<PromiseView> made = promises.of(customer, today);
        Sheet.Address address = parts.customer(customer).address();
        return new Sheet.ForOutside(
                new Sheet.OutsideCase(about.id(), about.reason(), about.nextOn(), given.channel(), given.until()),
                answer.allowed() ? address.only(given.channel()) : address.onlyName(), parts.lastOrder(customer),
                List.of(outside(answer)), made.stream().map(CallSheets::outside).toList(),
                warnings(made, List.of(answer)), CallGuide.forReason(about.reason()));
    }

    private static Sheet.OutsidePromise outside(PromiseView promise) {
        return new Sheet.OutsidePromise(promise.text(), promise.dueOn(), promise.state());
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
        if (isRestricted(answers)) {
            warnings.add(Warning.PROCESSING_RESTRICTED);
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
