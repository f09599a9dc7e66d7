package org.wiederkehr.connectors.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one file would be read.
 *
 * @param role
 *            code of the role it has or should have
 * @param detection
 *            what was found out about its form, by the setting's name: encoding, delimiter, header, numbers, dates
 * @param problems
 *            about the file as a whole; empty when it can be read
 */
public record FilePreview(String file, Optional<String> role, Map<String, String> detection, List<Column> columns,
        List<Row> rows, List<Problem> problems) {

    /**
     * One column.
     *
     * @param index
     *            from 0
     * @param header
     *            empty when the file has no header row
     * @param samples
     *            up to five different values
     * @param field
     *            code of the field it is mapped to, or is suggested for
     */
    public record Column(int index, String header, List<String> samples, Optional<String> field) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /**
     * One row, as it stands in the file and as it would be stored.
     *
     * @param line
     *            from 1
     */
    public record Row(long line, List<String> raw, List<Cell> mapped) {
        public Row {
            raw = List.copyOf(raw);
            mapped = List.copyOf(mapped);
        }
    }

    /**
     * One mapped value; dates as ISO, money in plain decimals.
     *
     * @param column
     *            from 0; -1 for a value that no single column holds
     */
    public record Cell(String field, int column, String value, Optional<Problem> problem) {}

    /** A code in the plugin's message files, and what fills its braces. */
    public record Problem(String code, Map<String, String> parameters) {
        public Problem {
            parameters = Map.copyOf(parameters);
        }
    }

    public FilePreview {
        detection = Map.copyOf(detection);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
