package org.wiederkehr.connectors.csv;

import java.util.List;
import java.util.Optional;

/**
 * How one file is read. What is absent is guessed in a preview; a read needs it.
 *
 * @param name
 *            as uploaded when the mapping was made; later files are matched by it, else by their place
 */
record CsvFile(String name, Optional<Role> role, Optional<Encoding> encoding, Optional<Delimiter> delimiter,
        Optional<Boolean> header, Optional<NumberStyle> numbers, Optional<DateStyle> dates,
        Optional<List<ColumnMapping>> columns) {

    static CsvFile named(String name) {
        return new CsvFile(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
