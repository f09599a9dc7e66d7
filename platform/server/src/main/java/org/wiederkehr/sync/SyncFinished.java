package org.wiederkehr.sync;

/** A run has published what it brought; fired after its transaction, in its tenant. */
public record SyncFinished(long run, long connection) {}
