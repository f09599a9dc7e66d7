package org.wiederkehr.audit;

/** Where a tenant's chain stands: the number of its last entry and that entry's hash. */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared as a whole
record Link(long seq, byte[] hash) {
    static final Link START = new Link(0, new byte[32]);
}
