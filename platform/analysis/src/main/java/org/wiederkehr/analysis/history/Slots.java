package org.wiederkehr.analysis.history;

import java.util.Arrays;

/** The rows of a log sorted into places by customer: {@code starts} has one entry per customer and one more. */
final class Slots {

    final long[] customers;
    final int[] starts;
    final long[] keys;

    private Slots(long[] customers, int[] starts, long[] keys) {
        this.customers = customers;
        this.starts = starts;
        this.keys = keys;
    }

    static Slots of(OrderLog log, RowKeys pack) {
        long[] ids = log.customers;
        if (ids.length == 0)
            return new Slots(new long[0], new int[1], new long[0]);
        long least = ids[0];
        long most = ids[0];
        boolean grouped = true;
        for (int i = 1; i < ids.length; i++) {
            grouped &= ids[i] >= ids[i - 1];
            least = Math.min(least, ids[i]);
            most = Math.max(most, ids[i]);
        }
        if (grouped)
            return runs(ids, pack);
        long range = most - least;
        // a negative range has overflowed, so it is anything but dense
        if (range >= 0 && range < 2L * ids.length + 1024)
            return dense(ids, least, (int) range + 1, pack);
        return scattered(ids, pack);
    }

    private static Slots runs(long[] ids, RowKeys pack) {
        int count = 1;
        for (int i = 1; i < ids.length; i++)
            if (ids[i] != ids[i - 1])
                count++;
        long[] customers = new long[count];
        int[] starts = new int[count + 1];
        long[] keys = new long[ids.length];
        int slot = -1;
        for (int i = 0; i < ids.length; i++) {
            if (i == 0 || ids[i] != ids[i - 1]) {
                customers[++slot] = ids[i];
                starts[slot] = i;
            }
            keys[i] = pack.key(i);
        }
        starts[count] = ids.length;
        return new Slots(customers, starts, keys);
    }

    private static Slots dense(long[] ids, long least, int places, RowKeys pack) {
        int[] slots = new int[ids.length];
        for (int i = 0; i < ids.length; i++)
            slots[i] = (int) (ids[i] - least);
        long[] customers = new long[places];
        Arrays.setAll(customers, i -> least + i);
        return counted(customers, slots, pack);
    }

    private static Slots scattered(long[] ids, RowKeys pack) {
        IdTable table = new IdTable();
        int[] slots = new int[ids.length];
        for (int i = 0; i < ids.length; i++)
            slots[i] = table.place(ids[i]);
        long[] customers = table.ids();
        // ascending by id, so that the order of the rows leaves no trace in the result
        long[] sorted = customers.clone();
        Arrays.sort(sorted);
        int[] rank = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++)
            rank[table.place(sorted[i])] = i;
        for (int i = 0; i < slots.length; i++)
            slots[i] = rank[slots[i]];
        return counted(sorted, slots, pack);
    }

    private static Slots counted(long[] customers, int[] slots, RowKeys pack) {
        int[] starts = new int[customers.length + 1];
        for (int slot : slots)
            starts[slot + 1]++;
        for (int i = 0; i < customers.length; i++)
            starts[i + 1] += starts[i];
        int[] next = starts.clone();
        long[] keys = new long[slots.length];
        for (int i = 0; i < slots.length; i++)
            keys[next[slots[i]]++] = pack.key(i);
        return new Slots(customers, starts, keys);
    }
}
