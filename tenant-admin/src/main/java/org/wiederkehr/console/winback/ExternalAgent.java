package org.wiederkehr.console.winback;

/** Somebody outside to whom a case can be given. */
record ExternalAgent(String subject, String name) {}
