package org.wiederkehr.connectors.csv;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param line
 *            on which it begins, from 1
 */
record Row(long line, List<String> cells) {

    boolean blank() {
        return cells.stream().allMatch(cell -> Cells.strip(cell).isEmpty());
    }

    /** Empty for a cell that the row no longer has. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
