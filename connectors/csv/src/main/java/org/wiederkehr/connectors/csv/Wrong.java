package org.wiederkehr.connectors.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.FilePreview;
import org.wiederkehr.connectors.spi.Rejection;

/**
 * What is wrong with a row.
 *
 * @param column
 *            from 0; -1 for the row as a whole
 * @param sample
 *            fit to be shown
 */
record Wrong(Optional<Field> field, int column, Reason reason, Map<String, String> parameters, String sample) {

    static Wrong row(Reason reason, Map<String, String> parameters) {
        return new Wrong(Optional.empty(), -1, reason, parameters, "");
    }

    static Wrong cell(Field field, int column, Reason reason, Map<String, String> parameters, String cell) {
        return new Wrong(Optional.of(field), column, reason, parameters, Samples.of(cell, field));
    }

    Rejection in(String file, long line) {
        return new Rejection(file, line, field.map(Field::name), reason.code(), all(), sample);
    }

    FilePreview.Problem shown() {
        return new FilePreview.Problem(reason.code(), all());
    }

    private Map<String, String> all() {
        Map<String, String> all = new HashMap<>(parameters);
        field.ifPresent(known -> all.put("field", known.name()));
        all.put("sample", sample);
        return all;
    }
}
