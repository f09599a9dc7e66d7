package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.SourceFile;

/**
 * One file with settings complete enough to read it.
 *
 * @param number
 *            its place among the files given, from 0
 */
record Source(SourceFile file, int number, CsvFile settings, Role role, Format format, Cells cells) {

    static Source of(SourceFile file, int number, CsvFile settings) throws Failure {
        return new Source(file, number, settings, need(settings.role(), settings, "role"),
                new Format(need(settings.encoding(), settings, "encoding"),
                        need(settings.delimiter(), settings, "delimiter"), need(settings.header(), settings, "header")),
                new Cells(settings.numbers().orElse(NumberStyle.GERMAN), settings.dates().orElse(DateStyle.GERMAN)));
    }

    private static <T> T need(Optional<T> setting, CsvFile settings, String name) throws Failure {
        return setting.orElseThrow(() -> new Failure(Fault.SETTINGS, "settings.missing",
                Map.of("field", name, "file", settings.name())));
    }

    /** What is done with each row. */
    interface Each {
        void row(Values values, long bytes) throws Failure, InterruptedException, IOException;
    }

    RowReader reader(CsvSettings all, boolean amountNeeded, Row first) throws Failure {
        Mapping mapping = Mapping.resolve(settings, role, format.header(), first);
        List<Field> missing = mapping.missing(role);
        if (!missing.isEmpty()) {
            throw new Failure(Fault.SETTINGS, Reason.FILE_UNMAPPED.code(),
                    Map.of("field", "files", "file", file.name(), "missing", missing.get(0).name()));
        }
        return reader(all, amountNeeded, mapping);
    }

    RowReader reader(CsvSettings all, boolean amountNeeded, Mapping mapping) {
        Set<String> noCustomer = new HashSet<>(all.noCustomer().orElse(List.of()));
        return new RowReader(role, mapping, cells, all.money(), noCustomer, all.creditPrefixes(),
                format.delimiter() == Delimiter.WHITESPACE, amountNeeded);
    }

    /** Reads all rows behind the header. */
    void each(CsvSettings all, boolean amountNeeded, Each each) throws Failure, InterruptedException, IOException {
        try (Table table = Table.open(this)) {
            Row first = table.first().orElseThrow(
                    () -> new Failure(Fault.BAD_DATA, Reason.FILE_EMPTY.code(), Map.of("file", file.name())));
            RowReader reader = reader(all, amountNeeded, first);
            Optional<Row> row = table.next();
            if (row.isEmpty() && (role == Role.ORDERS || role == Role.CUSTOMERS)) {
                // taken for a full export it would delete everything
                throw new Failure(Fault.BAD_DATA, Reason.FILE_HEADER_ONLY.code(), Map.of("file", file.name()));
            }
            for (; row.isPresent(); row = table.next()) {
                each.row(reader.read(row.get()), table.bytesRead());
            }
        }
    }
}
