package org.wiederkehr.consent;

/** A way of reaching a customer; the law asks something different of each. */
public enum Channel {
    PHONE, EMAIL, POST
}
