package org.wiederkehr.analysis.warning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Looks at all indicators of a customer. Each gives at most one signal, its worst. */
public record EarlyWarning(Thresholds thresholds) {

    public static final EarlyWarning DEFAULT = new EarlyWarning(Thresholds.DEFAULT);

    /**
     * @param signals by indicator
     * @param unknown indicators nothing is known of
     */
    public record Assessment(List<Signal> signals, Set<Indicator> unknown) {

        public Assessment {
            signals = List.copyOf(signals);
            unknown = Set.copyOf(unknown);
        }

        /** One red or two yellow. */
        public boolean alarm() {
            return signals.size() >= 2 || signals.stream().anyMatch(signal -> signal.severity() == Severity.RED);
        }
    }

    public Assessment assess(Facts facts) {
        List<Signal> signals = new ArrayList<>();
        Set<Indicator> unknown = EnumSet.noneOf(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            if (isKnown(indicator, facts))
                signal(indicator, facts).ifPresent(signals::add);
            else
                unknown.add(indicator);
        }
        return new Assessment(signals, unknown);
    }

    private static boolean isKnown(Indicator indicator, Facts facts) {
        return switch (indicator) {
            case OVERDUE -> facts.overdue().isPresent();
            case SHARE_OF_WALLET -> facts.walletChange().isPresent();
            case ORDER_VALUE -> facts.orderChange().isPresent();
            case COMPLAINT -> facts.complaints().isPresent();
            case CONTACT_PERSON -> facts.contact().isPresent();
            case PAYMENT_DELAY -> facts.payments().isPresent();
            case PROMISE -> facts.promises().isPresent();
            case NOTICE_DATE -> facts.notice().isPresent();
            case SURVEY -> facts.survey().isPresent();
        };
    }

    private Optional<Signal> signal(Indicator indicator, Facts facts) {
        return switch (indicator) {
            case OVERDUE -> rises(Code.OVERDUE_RATIO, facts.overdue(), thresholds.overdue());
            case SHARE_OF_WALLET -> falls(Code.WALLET_SHRINKS, facts.walletChange(), thresholds.wallet());
            case ORDER_VALUE -> falls(Code.ORDER_SHRINKS, facts.orderChange(), thresholds.orderValue());
            case COMPLAINT -> facts.complaints().flatMap(this::complaint);
            case CONTACT_PERSON -> facts.contact().flatMap(this::contact);
            case PAYMENT_DELAY -> facts.payments().flatMap(this::payment);
            case PROMISE -> facts.promises().flatMap(this::promise);
            case NOTICE_DATE -> facts.notice().flatMap(this::notice);
            case SURVEY -> facts.survey().flatMap(this::survey);
        };
    }

    private static Optional<Signal> rises(Code code, OptionalDouble value, Limits limits) {
        if (value.isEmpty() || !(value.getAsDouble() >= limits.yellow()))
            return Optional.empty();
        return Optional.of(value.getAsDouble() >= limits.red()
                ? new Signal(code, Severity.RED, value.getAsDouble(), limits.red())
                : new Signal(code, Severity.YELLOW, value.getAsDouble(), limits.yellow()));
    }

    private static Optional<Signal> falls(Code code, OptionalDouble value, Limits limits) {
        if (value.isEmpty() || !(value.getAsDouble() <= limits.yellow()))
            return Optional.empty();
        return Optional.of(value.getAsDouble() <= limits.red()
                ? new Signal(code, Severity.RED, value.getAsDouble(), limits.red())
                : new Signal(code, Severity.YELLOW, value.getAsDouble(), limits.yellow()));
    }

    private Optional<Signal> complaint(Facts.Complaints complaints) {
        if (complaints.inNinetyDays() >= thresholds.complaintsRed())
            return Optional.of(new Signal(Code.COMPLAINT_REPEATED, Severity.RED, complaints.inNinetyDays(),
                    thresholds.complaintsRed()));
        // open for longer than, not for: a complaint of ten days is not yet red
        Limits exceeded = new Limits(Math.nextUp(thresholds.complaintDays().yellow()),
                Math.nextUp(thresholds.complaintDays().red()));
        OptionalDouble days = complaints.openDays().isPresent()
                ? OptionalDouble.of(complaints.openDays().getAsInt())
                : OptionalDouble.empty();
        return rises(Code.COMPLAINT_OPEN, days, exceeded).map(signal -> new Signal(signal.code(), signal.severity(),
                signal.value(), signal.severity() == Severity.RED
                        ? thresholds.complaintDays().red()
                        : thresholds.complaintDays().yellow()));
    }

    private Optional<Signal> contact(Facts.Contact contact) {
        if (contact.leftDaysAgo().isEmpty())
            return Optional.empty();
        int ago = contact.leftDaysAgo().getAsInt();
        return Optional.of(!contact.successor() && ago >= thresholds.successorDays()
                ? new Signal(Code.NO_SUCCESSOR, Severity.RED, ago, thresholds.successorDays())
                : new Signal(Code.CONTACT_LEFT, Severity.YELLOW, ago, 0));
    }

    private Optional<Signal> payment(Facts.Payments payments) {
        Optional<Signal> later = rises(Code.PAYS_LATER, payments.daysLater(), thresholds.paymentDays());
        boolean red = later.filter(signal -> signal.severity() == Severity.RED).isPresent();
        return !red && payments.dunningLevel() >= thresholds.dunningRed()
                ? Optional.of(
                        new Signal(Code.DUNNED, Severity.RED, payments.dunningLevel(), thresholds.dunningRed()))
                : later;
    }

    private Optional<Signal> promise(Facts.Promises promises) {
        if (promises.daysLeft().isEmpty())
            return Optional.empty();
        int left = promises.daysLeft().getAsInt();
        if (left < 0)
            return Optional.of(new Signal(Code.PROMISE_BROKEN, Severity.RED, -(double) left, 0));
        return left <= thresholds.promiseDays()
                ? Optional.of(new Signal(Code.PROMISE_DUE, Severity.YELLOW, left, thresholds.promiseDays()))
                : Optional.empty();
    }

    private Optional<Signal> notice(Facts.Notice notice) {
        return notice.talked() || notice.daysLeft().isEmpty() || notice.daysLeft().getAsInt() < 0
                ? Optional.empty()
                : falls(Code.NOTICE_NEAR, OptionalDouble.of(notice.daysLeft().getAsInt()), thresholds.noticeDays());
    }

    private Optional<Signal> survey(Facts.Survey survey) {
        if (survey.latest() <= thresholds.surveyLow())
            return Optional.of(new Signal(Code.SURVEY_LOW, Severity.RED, survey.latest(), thresholds.surveyLow()));
        if (survey.previous().isEmpty())
            return Optional.empty();
        double fall = survey.previous().getAsDouble() - survey.latest();
        return fall >= thresholds.surveyFall()
                ? Optional.of(new Signal(Code.SURVEY_FELL, Severity.YELLOW, -fall, -thresholds.surveyFall()))
                : Optional.empty();
    }
}
