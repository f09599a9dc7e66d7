package org.wiederkehr.identity;

/** Somebody who is no member of the bound tenant asked for it by name. */
public record EntryRefused(String subject) {}
