package org.wiederkehr.analysis.structure;

import java.util.List;

/**
 * Who went from which class to which between two dates. Beside the classes there is one more row for customers who were
 * not there before, and one more column for those who are not there any more: {@link #ABSENT}.
 */
public final class MigrationMatrix {

    /** Row of the newcomers, column of the departed. */
    public static final int ABSENT = -1;

    private final List<String> before;
    private final List<String> after;
    private final int[][] counts;

    private MigrationMatrix(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        counts = new int[before.size() + 1][after.size() + 1];
    }

    /**
     * @param idsBefore ascending, each once, one per customer of {@code before}; likewise {@code idsAfter}
     * @throws IllegalArgumentException when ids are not ascending or don't match their classes
     */
    public static MigrationMatrix between(long[] idsBefore, Classification before, long[] idsAfter,
            Classification after) {
        before.requireSize(idsBefore.length);
        after.requireSize(idsAfter.length);
        requireAscending(idsBefore);
        requireAscending(idsAfter);
        MigrationMatrix matrix = new MigrationMatrix(before.labels(), after.labels());
        int i = 0;
        int j = 0;
        while (i < idsBefore.length || j < idsAfter.length) {
            boolean then = i < idsBefore.length && (j == idsAfter.length || idsBefore[i] <= idsAfter[j]);
            boolean now = j < idsAfter.length && (i == idsBefore.length || idsAfter[j] <= idsBefore[i]);
            int from = then ? before.at(i++) : matrix.before.size();
            int to = now ? after.at(j++) : matrix.after.size();
            matrix.counts[from][to]++;
        }
        return matrix;
    }

    private static void requireAscending(long[] ids) {
        for (int i = 1; i < ids.length; i++)
            if (ids[i] <= ids[i - 1])
                throw new IllegalArgumentException("id %d after %d".formatted(ids[i], ids[i - 1]));
    }

    public List<String> before() {
        return before;
    }

    public List<String> after() {
        return after;
    }

    /** @param from class before, or {@link #ABSENT}; likewise {@code to} */
    public int count(int from, int to) {
        return counts[from == ABSENT ? before.size() : from][to == ABSENT ? after.size() : to];
    }
}
