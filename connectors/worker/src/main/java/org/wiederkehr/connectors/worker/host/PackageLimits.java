package org.wiederkehr.connectors.worker.host;

/** What a plugin's ZIP may hold. Counted while inflating: what its headers claim is not believed. */
final class PackageLimits {

    static final long ZIP_BYTES = 64L << 20;
    static final long UNPACKED_BYTES = 256L << 20;
    static final int ENTRIES = 2_000;
    static final long LIST_BYTES = 1L << 20;

    /** Compiled classes and libraries inflate to less than ten times their size. */
    static final long RATIO = 100;

    private PackageLimits() {}
}
