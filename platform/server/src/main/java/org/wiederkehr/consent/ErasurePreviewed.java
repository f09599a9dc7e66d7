package org.wiederkehr.consent;

/** Somebody asks what an erasure would do. Each room counts its rows, notes them, and changes nothing. */
public record ErasurePreviewed(long customer, Places places) {}
