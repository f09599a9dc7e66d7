package org.wiederkehr.analysis.history;

/** Takes one customer's rows in the order of their days and knows the customer's line in the end. */
final class OneCustomer {

    private static final double[] LOGS = logs();

    private final int start;
    private final int end;
    private final int merge;
    private final int origin;
    private final CreditNotes creditNotes;
    private final Columns columns;
    private final Gaps gaps;

    private long creditRows;
    private long beforeStart;
    private long afterEnd;

    private boolean known;
    private int birth;
    private int first;
    private int last;
    private int period;
    private int orderDays;
    private int orders;
    private long sum;
    private long firstSum;
    private int lastGap;
    private double logs;
    private double squares;
    private double unevenness;

    OneCustomer(Conventions conventions, int end, Columns columns, Gaps gaps) {
        this.start = conventions.start().orElse(Integer.MIN_VALUE);
        this.end = end;
        this.merge = conventions.merge();
        this.origin = conventions.mergeOrigin();
        this.creditNotes = conventions.creditNotes();
        this.columns = columns;
        this.gaps = gaps;
    }

    void begin() {
        known = false;
        orderDays = 0;
        orders = 0;
        sum = 0;
        firstSum = 0;
        lastGap = 0;
        logs = 0;
        squares = 0;
        unevenness = 0;
    }

    boolean isKnown() {
        return known;
    }

    void take(int day, long amount) {
        if (day > end)
            afterEnd++;
        else if (amount < 0 && creditNotes != CreditNotes.AS_ORDERS)
            credit(day, amount);
        else
            order(day, amount);
    }

    private void credit(int day, long amount) {
        creditRows++;
        if (creditNotes == CreditNotes.IGNORE || day < start)
            return;
        meet(day);
        sum = Math.addExact(sum, amount);
        // a credit note of the first period, or older than any order, lowers the first order
        if (orderDays == 0 || (orderDays == 1 && periodOf(day) == period))
            firstSum = Math.addExact(firstSum, amount);
    }

    private void order(int day, long amount) {
        meet(day);
        if (day < start) {
            beforeStart++;
            return;
        }
        orders++;
        sum = Math.addExact(sum, amount);
        int now = periodOf(day);
        if (orderDays == 0 || now != period)
            newOrderDay(day, now);
        if (orderDays == 1)
            firstSum = Math.addExact(firstSum, amount);
    }

    private void meet(int day) {
        if (!known) {
            known = true;
            birth = day;
            first = CustomerSummaries.NEVER;
            last = CustomerSummaries.NEVER;
        }
    }

    private void newOrderDay(int day, int now) {
        if (orderDays == 0) {
            first = day;
            // whoever came with a credit note was born with the first order all the same
            birth = birth < start ? birth : day;
        } else {
            gap(day - last);
        }
        orderDays++;
        last = day;
        period = now;
    }

    private void gap(int gap) {
        logs += gap < LOGS.length ? LOGS[gap] : Math.log(gap);
        squares += (double) gap * gap;
        if (lastGap > 0) {
            double off = gap / ((double) gap + lastGap) - .5;
            unevenness += off * off;
        }
        lastGap = gap;
    }

    private int periodOf(int day) {
        return merge == 1 ? day : Math.floorDiv(day - origin, merge);
    }

    void store(int at) {
        columns.birth[at] = birth;
        columns.first[at] = first;
        columns.last[at] = last;
        columns.orderDays[at] = orderDays;
        columns.orders[at] = orders;
        columns.sum[at] = sum;
        columns.firstSum[at] = firstSum;
        gaps.sumOfLogs[at] = logs;
        gaps.sumOfSquares[at] = squares;
        gaps.unevenness[at] = unevenness;
    }

    DataCard card(long rows) {
        return new DataCard(rows, rows - creditRows - beforeStart - afterEnd, creditRows, beforeStart, afterEnd);
    }

    private static double[] logs() {
        double[] logs = new double[4096];
        for (int i = 1; i < logs.length; i++)
            logs[i] = Math.log(i);
        return logs;
    }
}
