package org.wiederkehr.analysis.history;

import java.util.Arrays;

/** The arrays behind the summaries, one entry per customer. */
final class Columns {

    final long[] customer;
    final int[] birth;
    final int[] first;
    final int[] last;
    final int[] orderDays;
    final int[] orders;
    final long[] sum;
    final long[] firstSum;

    Columns(int customers) {
        this(new long[customers], new int[customers], new int[customers], new int[customers], new int[customers],
                new int[customers], new long[customers], new long[customers]);
    }

    Columns(long[] customer, int[] birth, int[] first, int[] last, int[] orderDays, int[] orders, long[] sum,
            long[] firstSum) {
        this.customer = customer;
        this.birth = birth;
        this.first = first;
        this.last = last;
        this.orderDays = orderDays;
        this.orders = orders;
        this.sum = sum;
        this.firstSum = firstSum;
    }

    Columns firstOnes(int customers) {
        if (customers == customer.length)
            return this;
        return new Columns(Arrays.copyOf(customer, customers), Arrays.copyOf(birth, customers),
                Arrays.copyOf(first, customers), Arrays.copyOf(last, customers), Arrays.copyOf(orderDays, customers),
                Arrays.copyOf(orders, customers), Arrays.copyOf(sum, customers), Arrays.copyOf(firstSum, customers));
    }

    Columns bornOn(int[] days) {
        return new Columns(customer, days, first, last, orderDays, orders, sum, firstSum);
    }
}
