package org.wiederkehr.reports;

import java.io.IOException;

/**
 * A file of rows, written as it grows. Cells are strings, whole numbers, {@code BigDecimal}s, {@code LocalDate}s or
 * {@code Optional}s of these.
 */
interface Table extends AutoCloseable {
    void row(Object... cells) throws IOException;

    /** Writes the end; without it the file is not whole. */
    @Override
    void close() throws IOException;
}
