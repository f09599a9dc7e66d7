package org.wiederkehr.analysis.warning;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Were the alarms right, and early enough? Reported quarterly.
 *
 * @param precision alarms followed by a departure within the horizon; empty without alarms
 * @param recall    departures an alarm preceded within the horizon; empty without departures
 * @param leadDays  median days from alarm to departure
 */
public record AlarmQuality(int alarms, int departures, int foreseen, OptionalDouble precision, OptionalDouble recall,
        OptionalDouble leadDays) {

    /** Stands for a day that never was. */
    public static final int NEVER = Integer.MIN_VALUE;

    /**
     * @param alarm     first alarm of each customer, epoch day, or {@link #NEVER}
     * @param departure of each customer, or {@link #NEVER}
     * @param horizon   days within which an alarm claims a departure; leave out alarms younger than that, which can't
     *                  have come true yet
     */
    public static AlarmQuality of(int[] alarm, int[] departure, int horizon) {
        if (alarm.length != departure.length)
            throw new IllegalArgumentException("columns differ in length");
        int alarms = 0;
        int departures = 0;
        long[] leads = new long[alarm.length];
        int foreseen = 0;
        for (int i = 0; i < alarm.length; i++) {
            alarms += alarm[i] == NEVER ? 0 : 1;
            departures += departure[i] == NEVER ? 0 : 1;
            long lead = (long) departure[i] - alarm[i];
            if (alarm[i] != NEVER && departure[i] != NEVER && lead >= 0 && lead <= horizon)
                leads[foreseen++] = lead;
        }
        return new AlarmQuality(alarms, departures, foreseen, share(foreseen, alarms), share(foreseen, departures),
                Median.of(Arrays.copyOf(leads, foreseen)));
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
