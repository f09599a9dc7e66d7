package org.wiederkehr.analysis.judging;

import java.io.IOException;
import java.math.BigDecimal;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.wiederkehr.analysis.history.OrderLog;
import org.wiederkehr.analysis.models.DataSet;

/** The public order logs. */
final class Logs {

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/yyyy");

    private Logs() {}

    static OrderLog cdnow() throws IOException, NoSuchAlgorithmException {
        List<String[]> rows = DataSet.CDNOW_LOG.lines().stream().filter(line -> !line.isBlank())
                .map(line -> line.strip().split("\\s+")).toList();
        return OrderLog.of(rows.stream().mapToLong(row -> Long.parseLong(row[1])).toArray(),
                rows.stream()
                        .mapToInt(row -> (int) LocalDate.parse(row[2], DateTimeFormatter.BASIC_ISO_DATE).toEpochDay())
                        .toArray(),
                rows.stream().mapToLong(row -> new BigDecimal(row[4]).movePointRight(2).longValueExact()).toArray());
    }

    /** Invoices and credit notes of known customers; amounts are approximate, as the file is. */
    static OrderLog wholesaler() throws IOException, NoSuchAlgorithmException {
        List<String[]> rows = DataSet.UK_WHOLESALER.lines().stream().skip(1).map(line -> line.split(","))
                .filter(row -> row[2].chars().allMatch(Character::isDigit) && !row[2].isEmpty()).toList();
        return OrderLog.of(rows.stream().mapToLong(row -> Long.parseLong(row[2])).toArray(),
                rows.stream().mapToInt(row -> (int) LocalDate.parse(row[1].split(" ")[0], AMERICAN).toEpochDay())
                        .toArray(),
                rows.stream()
                        .mapToLong(row -> Math.round(Double.parseDouble(row[4]) * Double.parseDouble(row[5]) * 100))
                        .toArray());
    }
}
