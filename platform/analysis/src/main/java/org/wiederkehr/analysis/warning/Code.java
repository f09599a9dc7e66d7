package org.wiederkehr.analysis.warning;

/** Why a signal was raised; in brackets what its value and threshold count. */
public enum Code {
    /** Hiatus over own rhythm (ratio). */
    OVERDUE_RATIO(Indicator.OVERDUE),
    /** Share of wallet over two quarters (change, -0.2 for 20 % less). */
    WALLET_SHRINKS(Indicator.SHARE_OF_WALLET),
    /** Latest order against the own 12-month median (change). */
    ORDER_SHRINKS(Indicator.ORDER_VALUE),
    /** Complaint open (days). */
    COMPLAINT_OPEN(Indicator.COMPLAINT),
    /** Complaints in 90 days (number). */
    COMPLAINT_REPEATED(Indicator.COMPLAINT),
    /** Contact person left (days ago). */
    CONTACT_LEFT(Indicator.CONTACT_PERSON),
    /** Contact person left and nobody followed (days ago). */
    NO_SUCCESSOR(Indicator.CONTACT_PERSON),
    /** Pays later than the own median (days more). */
    PAYS_LATER(Indicator.PAYMENT_DELAY),
    /** Dunned (level). */
    DUNNED(Indicator.PAYMENT_DELAY),
    /** Our promise is due (days left). */
    PROMISE_DUE(Indicator.PROMISE),
    /** Our promise is broken (days over). */
    PROMISE_BROKEN(Indicator.PROMISE),
    /** Notice date without a talk (days left). */
    NOTICE_NEAR(Indicator.NOTICE_DATE),
    /** Survey against the one before (points). */
    SURVEY_FELL(Indicator.SURVEY),
    /** Survey in itself (points of 10). */
    SURVEY_LOW(Indicator.SURVEY);

    private final Indicator indicator;

    Code(Indicator indicator) {
        this.indicator = indicator;
    }

    public Indicator indicator() {
        return indicator;
    }
}
