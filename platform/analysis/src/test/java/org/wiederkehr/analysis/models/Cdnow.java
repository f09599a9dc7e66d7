package org.wiederkehr.analysis.models;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The CDNOW sample of 2,357 customers, calibration 1997-01-01 to 1997-09-30. */
final class Cdnow {

    private static final double TICKS_PER_WEEK = 100;

    private Cdnow() {}

    private static List<String[]> rows() throws IOException, NoSuchAlgorithmException {
        return DataSet.CDNOW_SUMMARY.lines().stream().skip(1).map(line -> line.split(",")).toList();
    }

    /** As published: the file's weeks are days divided by seven and rounded to hundredths, and so they were fitted. */
    static Cohort cohort() throws IOException, NoSuchAlgorithmException {
        List<String[]> rows = rows();
        return Cohort.of(rows.stream().mapToInt(row -> Integer.parseInt(row[1])).toArray(),
                rows.stream().mapToInt(row -> ticks(row[2])).toArray(),
                rows.stream().mapToInt(row -> ticks(row[3])).toArray(),
                TICKS_PER_WEEK);
    }

    /** Repeat purchases and their mean value in dollars. */
    static Spend spend() throws IOException, NoSuchAlgorithmException {
        List<String[]> rows = rows();
        return Spend.of(rows.stream().mapToInt(row -> Integer.parseInt(row[1])).toArray(),
                rows.stream().mapToDouble(row -> Double.parseDouble(row[4])).toArray());
    }

    private static int ticks(String weeks) {
        return (int) Math.round(Double.parseDouble(weeks) * TICKS_PER_WEEK);
    }
}
