package org.wiederkehr.analysis.warning;

/** What is watched. */
public enum Indicator {
    OVERDUE, SHARE_OF_WALLET, ORDER_VALUE, COMPLAINT, CONTACT_PERSON, PAYMENT_DELAY, PROMISE, NOTICE_DATE, SURVEY
}
