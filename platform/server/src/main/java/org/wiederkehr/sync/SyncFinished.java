package org.wiederkehr.sync;

/**
 * A run publishes what it brought. Fired at the end of the transaction that does it, in its tenant: what an observer stores
 * is stored together with it or not at all.
 */
public record SyncFinished(long run, long connection) {}
