package org.wiederkehr.web;

import java.util.Currency;

/** An amount in answers: minor units and the currency's code. Also read from stored JSON. */
public record Money(long minor, Currency currency) {}
