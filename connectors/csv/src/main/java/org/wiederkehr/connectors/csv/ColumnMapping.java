package org.wiederkehr.connectors.csv;

import java.util.Optional;

/**
 * A column and what it is.
 *
 * @param column
 *            from 0
 * @param header
 *            what the header said when the mapping was made; by it the column is found again when it moved
 */
record ColumnMapping(int column, Field field, Optional<String> header) {
    ColumnMapping {
        if (column < 0) {
            throw new IllegalArgumentException("column " + column);
        }
    }
}
