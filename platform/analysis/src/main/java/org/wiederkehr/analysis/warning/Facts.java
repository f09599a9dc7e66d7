package org.wiederkehr.analysis.warning;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known of a customer on one day; empty is unknown, which is not the same as good.
 *
 * @param overdue      overdue ratio
 * @param walletChange share of wallet, two quarters against the two before: -0.2 for a fifth less
 * @param orderChange  latest order against the own 12-month median, likewise
 */
public record Facts(OptionalDouble overdue, OptionalDouble walletChange, OptionalDouble orderChange,
        Optional<Complaints> complaints, Optional<Contact> contact, Optional<Payments> payments,
        Optional<Promises> promises, Optional<Notice> notice, Optional<Survey> survey) {

    /** Nothing known. */
    public static final Facts NONE = new Facts(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /**
     * @param openDays     days the oldest open complaint is open; empty when none is open
     * @param inNinetyDays complaints received in the last 90 days
     */
    public record Complaints(OptionalInt openDays, int inNinetyDays) {}

    /**
     * @param leftDaysAgo empty while the contact person is there; a departure is yellow for as long as it is given
     * @param successor   somebody has followed
     */
    public record Contact(OptionalInt leftDaysAgo, boolean successor) {}

    /**
     * @param daysLater    latest payments' delay less the own median
     * @param dunningLevel 0 for none
     */
    public record Payments(OptionalDouble daysLater, int dunningLevel) {}

    /** @param daysLeft until the next promise of ours is due, negative when broken; empty when there is none */
    public record Promises(OptionalInt daysLeft) {}

    /**
     * @param daysLeft until the notice date; empty when there is none ahead
     * @param talked   somebody has talked with the customer about it
     */
    public record Notice(OptionalInt daysLeft, boolean talked) {}

    /**
     * @param latest   0 to 10
     * @param previous empty for the first survey
     */
    public record Survey(double latest, OptionalDouble previous) {}

    public Facts withOverdue(double ratio) {
        return new Facts(OptionalDouble.of(ratio), walletChange, orderChange, complaints, contact, payments, promises,
                notice, survey);
    }

    public Facts withWalletChange(double change) {
        return new Facts(overdue, OptionalDouble.of(change), orderChange, complaints, contact, payments, promises,
                notice, survey);
    }

    public Facts withOrderChange(double change) {
        return new Facts(overdue, walletChange, OptionalDouble.of(change), complaints, contact, payments, promises,
                notice, survey);
    }

    public Facts with(Complaints known) {
        return new Facts(overdue, walletChange, orderChange, Optional.of(known), contact, payments, promises, notice,
                survey);
    }

    public Facts with(Contact known) {
        return new Facts(overdue, walletChange, orderChange, complaints, Optional.of(known), payments, promises, notice,
                survey);
    }

    public Facts with(Payments known) {
        return new Facts(overdue, walletChange, orderChange, complaints, contact, Optional.of(known), promises, notice,
                survey);
    }

    public Facts with(Promises known) {
        return new Facts(overdue, walletChange, orderChange, complaints, contact, payments, Optional.of(known), notice,
                survey);
    }

    public Facts with(Notice known) {
        return new Facts(overdue, walletChange, orderChange, complaints, contact, payments, promises,
                Optional.of(known), survey);
    }

    public Facts with(Survey known) {
        return new Facts(overdue, walletChange, orderChange, complaints, contact, payments, promises, notice,
                Optional.of(known));
    }
}
