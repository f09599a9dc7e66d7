package org.wiederkehr.connectors.csv;

import java.nio.charset.StandardCharsets;

/**
 * Counts per text, 12 bytes each, by a 64-bit hash. Two texts with the same hash share a count; whoever uses it must be
 * right even then.
 */
final class LongCounts {

    private static final int SMALLEST = 1 << 10;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] keys = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int used;

    /** Adds to the count of a text and returns the new count. */
    int add(String text, int change) {
        if (used * 4L > keys.length * 3L) {
            grow();
        }
        int slot = slot(hash(text), keys);
        if (keys[slot] == 0) {
            keys[slot] = hash(text);
            used++;
        }
        counts[slot] += change;
        return counts[slot];
    }

    int count(String text) {
        return counts[slot(hash(text), keys)];
    }

    LongCounts copy() {
        LongCounts copy = new LongCounts();
        copy.keys = keys.clone();
        copy.counts = counts.clone();
        copy.used = used;
        return copy;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i], keys);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private static int slot(long hash, long[] keys) {
        int slot = (int) (hash >>> 32) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    // FNV-1a with the finish of MurmurHash3; 0 marks a free slot
    private static long hash(String text) {
        long hash = FNV_BASIS;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
