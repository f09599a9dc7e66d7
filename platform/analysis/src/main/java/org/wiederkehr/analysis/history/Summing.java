package org.wiederkehr.analysis.history;

import java.util.Arrays;
import java.util.Optional;

/** One pass over the sorted rows: customer by customer, day by day. */
final class Summing {

    private final OrderLog log;
    private final Conventions conventions;

    Summing(OrderLog log, Conventions conventions) {
        this.log = log;
        this.conventions = conventions;
    }

    CustomerSummaries run() {
        int end = conventions.end().orElseGet(this::latestOrder);
        RowKeys keys = new RowKeys(log);
        Slots slots = Slots.of(log, keys);
        Columns columns = new Columns(slots.customers.length);
        Gaps gaps = new Gaps(slots.customers.length);
        OneCustomer one = new OneCustomer(conventions, end, columns, gaps);
        int kept = 0;
        for (int slot = 0; slot < slots.customers.length; slot++) {
            int from = slots.starts[slot];
            int to = slots.starts[slot + 1];
            sort(slots.keys, from, to);
            one.begin();
            for (int at = from; at < to; at++)
                one.take(keys.day(slots.keys[at]), keys.amount(slots.keys[at]));
            if (one.isKnown()) {
                columns.customer[kept] = slots.customers[slot];
                one.store(kept++);
            }
        }
        return new CustomerSummaries(columns.firstOnes(kept), Optional.of(gaps.firstOnes(kept)), conventions, end,
                one.card(log.rows()));
    }

    // logs mostly come in time order, so looking costs less than sorting
    private static void sort(long[] keys, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (keys[at] < keys[at - 1]) {
                Arrays.sort(keys, from, to);
                return;
            }
        }
    }

    // a log of nothing but credit notes ends with the latest of those
    private int latestOrder() {
        boolean creditsToo = conventions.creditNotes() == CreditNotes.AS_ORDERS;
        int order = CustomerSummaries.NEVER;
        int any = CustomerSummaries.NEVER;
        for (int i = 0; i < log.rows(); i++) {
            any = Math.max(any, log.days[i]);
            if (creditsToo || log.amounts[i] >= 0)
                order = Math.max(order, log.days[i]);
        }
        return Math.max(order == CustomerSummaries.NEVER ? any : order,
                conventions.start().orElse(CustomerSummaries.NEVER));
    }
}
