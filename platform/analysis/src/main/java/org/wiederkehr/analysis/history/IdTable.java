package org.wiederkehr.analysis.history;

import java.util.Arrays;

/** Gives every id a place 0, 1, 2... in the order of first sight; open addressing, at most half full. */
final class IdTable {

    private static final int FREE = -1;

    private long[] ids = new long[16];
    private int[] places = freePlaces(32);
    private int size;

    int place(long id) {
        int mask = places.length - 1;
        int at = mixed(id) & mask;
        while (places[at] != FREE) {
            if (ids[places[at]] == id)
                return places[at];
            at = (at + 1) & mask;
        }
        if (size == ids.length) {
            grow();
            return place(id);
        }
        ids[size] = id;
        places[at] = size;
        return size++;
    }

    long[] ids() {
        return Arrays.copyOf(ids, size);
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * ids.length);
        places = freePlaces(2 * ids.length);
        int mask = places.length - 1;
        for (int i = 0; i < size; i++) {
            int at = mixed(ids[i]) & mask;
            while (places[at] != FREE)
                at = (at + 1) & mask;
            places[at] = i;
        }
    }

    private static int[] freePlaces(int length) {
        int[] places = new int[length];
        Arrays.fill(places, FREE);
        return places;
    }

    // Fibonacci hashing with both halves folded: consecutive, strided and random ids all spread over the lower bits
    private static int mixed(long id) {
        long product = (id ^ (id >>> 32)) * 0x9E3779B97F4A7C15L;
        return (int) (product ^ (product >>> 32));
    }
}
