package org.wiederkehr.connectors.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;

/**
 * Which column holds which field.
 *
 * @param width
 *            how many cells a row should have
 */
record Mapping(Map<Field, Integer> columns, int width) {

    /**
     * Finds the mapped columns in the file as it is now.
     *
     * @param first
     *            the first row of the file
     * @throws Failure
     *             when a column is gone
     */
    static Mapping resolve(CsvFile settings, Role role, boolean header, Row first) throws Failure {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (ColumnMapping mapped : settings.columns().orElse(List.of())) {
            if (role.has(mapped.field())) {
                columns.put(mapped.field(), column(mapped, settings.name(), header, first));
            }
        }
        return new Mapping(columns, first.cells().size());
    }

    private static int column(ColumnMapping mapped, String file, boolean header, Row first) throws Failure {
        Optional<String> expected = header ? mapped.header() : Optional.empty();
        if (expected.isPresent() && !expected.get().equals(Cells.strip(first.cell(mapped.column())))) {
            return moved(expected.get(), file, first);
        }
        if (mapped.column() >= first.cells().size()) {
            throw new Failure(Fault.DRIFT, Reason.COLUMN_BEYOND.code(),
                    Map.of("file", file, "column", Integer.toString(mapped.column() + 1), "columns",
                            Integer.toString(first.cells().size())));
        }
        return mapped.column();
    }

    private static int moved(String header, String file, Row first) throws Failure {
        for (int i = 0; i < first.cells().size(); i++) {
            if (Cells.strip(first.cell(i)).equals(header)) {
                return i;
            }
        }
        throw new Failure(Fault.DRIFT, Reason.COLUMN_GONE.code(), Map.of("file", file, "column", header));
    }

    /** The fields that the role needs and no column holds. */
    List<Field> missing(Role role) {
        return role.required().stream().filter(field -> !columns.containsKey(field)).toList();
    }
}
