package org.wiederkehr.rules.planted.host;

/** A neighbour. */
public record Host(int id) {}
