package org.wiederkehr.winback;

import java.util.ArrayList;
import java.util.List;

/**
 * What a caller may say, in order, and what is blocked for this reason. Every step may be skipped: a guide is no corset.
 * Codes; the wording is in the message files.
 */
public record CallGuide(DefectionReason reason, List<Step> steps, List<Blocked> blocked) {

    public CallGuide {
        steps = List.copyOf(steps);
        blocked = List.copyOf(blocked);
    }

    /** One thing to say or to do. */
    public enum Step {
        OPENING, LISTEN, SUPPLY_QUESTION, IMPROVEMENT_QUESTION, APOLOGY, COMPENSATION, FIX, PROMISE,
        OTHER_CONTACT_PERSON, SUPERIOR_APOLOGISES, CORRECTION, NEWS_AT_NEED, PAUSE, NEWS, UPGRADE, INDIVIDUAL_SOLUTION,
        DEFERRAL, INSTALMENTS, CHEAPER_STANDARD, EXPIRING_OFFER, VALUE_PROOF, PRICE_LIST, APPOINTMENT, THANKS
    }

    /** What would make it worse. */
    public enum Blocked {
        DISCOUNT_FIRST, SAME_CALLER, UNCHECKED_REPEAT_ORDER, PRICE_OFFER, APOLOGY, PRESSURE, PERMANENT_DISCOUNT,
        INCENTIVE_BEFORE_CAUSE
    }

    static CallGuide forReason(DefectionReason reason) {
        List<Step> steps = new ArrayList<>(List.of(Step.OPENING, Step.LISTEN, Step.SUPPLY_QUESTION));
        steps.addAll(measures(reason));
        steps.addAll(List.of(Step.IMPROVEMENT_QUESTION, Step.THANKS));
        return new CallGuide(reason, steps, blocked(reason));
    }

    private static List<Step> measures(DefectionReason reason) {
        return switch (reason) {
            case FAULTY_PRODUCT, UNFAIR_COMPLAINT, SERVICE ->
                List.of(Step.APOLOGY, Step.COMPENSATION, Step.FIX, Step.PROMISE);
            case EMPLOYEE_CONDUCT -> List.of(Step.OTHER_CONTACT_PERSON, Step.SUPERIOR_APOLOGISES);
            case DELAY, UNWANTED_RESULT -> List.of(Step.CORRECTION, Step.PROMISE);
            case NO_NEED -> List.of(Step.NEWS_AT_NEED, Step.PAUSE);
            case CHANGE_WISH -> List.of(Step.NEWS, Step.UPGRADE, Step.INDIVIDUAL_SOLUTION);
            case MONEY_TEMPORARY -> List.of(Step.DEFERRAL, Step.INSTALMENTS, Step.PAUSE);
            case MONEY_PERMANENT -> List.of(Step.CHEAPER_STANDARD, Step.PAUSE);
            case PRICE -> List.of(Step.EXPIRING_OFFER, Step.VALUE_PROOF);
            case UNRELATED -> List.of(Step.PRICE_LIST, Step.APPOINTMENT);
            case UNKNOWN -> List.of();
        };
    }

    private static List<Blocked> blocked(DefectionReason reason) {
        return switch (reason) {
            case FAULTY_PRODUCT, UNFAIR_COMPLAINT, SERVICE -> List.of(Blocked.DISCOUNT_FIRST);
            case EMPLOYEE_CONDUCT -> List.of(Blocked.SAME_CALLER);
            case DELAY, UNWANTED_RESULT -> List.of(Blocked.UNCHECKED_REPEAT_ORDER);
            case NO_NEED -> List.of(Blocked.PRICE_OFFER);
            case CHANGE_WISH, UNRELATED -> List.of(Blocked.APOLOGY);
            case MONEY_TEMPORARY, MONEY_PERMANENT -> List.of(Blocked.PRESSURE);
            case PRICE -> List.of(Blocked.PERMANENT_DISCOUNT);
            case UNKNOWN -> List.of(Blocked.INCENTIVE_BEFORE_CAUSE);
        };
    }
}
