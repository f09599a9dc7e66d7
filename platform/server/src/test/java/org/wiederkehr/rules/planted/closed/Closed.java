package org.wiederkehr.rules.planted.closed;

/** A neighbour. */
public record Closed(int id) {}
