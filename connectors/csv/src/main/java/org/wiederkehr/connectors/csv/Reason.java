package org.wiederkehr.connectors.csv;

import java.util.Locale;

/**
 * Why a row is not taken over, or a file cannot be read. Each has a sentence that names the remedy in
 * {@code messages/de.properties} and {@code messages/en.properties}.
 */
enum Reason {
    /** A needed cell is empty. */
    MISSING,
    /** Neither an amount nor quantity and unit price. */
    AMOUNT_MISSING,
    /** More cells than the header has columns. */
    COLUMN_COUNT,
    /** Bytes that are no text in the chosen encoding. */
    UNDECODABLE,
    /** A NUL or another control character. */
    CONTROL_CHARACTER,
    /** Text beyond the allowed length. */
    TOO_LONG,
    /** An id that a spreadsheet turned into scientific notation; its digits are gone. */
    ID_EXPONENT,
    /** No number at all. */
    NUMBER,
    /** A number, but in the other language's writing. */
    NUMBER_STYLE,
    /** Too large for money. */
    NUMBER_RANGE,
    /** Not of the chosen date format. */
    DATE_FORMAT,
    /** A day that the calendar does not have. */
    DATE_UNKNOWN,
    /** A year that no order has. */
    DATE_RANGE,
    /** No currency code. */
    CURRENCY,
    /** Two rows of the same order name different customers. */
    ORDER_CUSTOMER,
    /** Two rows of the same order have different currencies. */
    ORDER_CURRENCY,
    /** The row under a list that adds it up. */
    TOTAL_LINE,
    /** A line whose order is not in the file of orders. */
    ORDER_UNKNOWN,
    /** Neither paid nor due nor belonging to anything. */
    PAYMENT_UNBOUND,
    /** File: no row at all. */
    FILE_EMPTY,
    /** File: only a header. */
    FILE_HEADER_ONLY,
    /** File: some rows in another encoding than the rest. */
    FILE_MIXED_ENCODING,
    /** File: no text, e.g. a spreadsheet or a picture. */
    FILE_BINARY,
    /** File: day and month cannot be told apart. */
    FILE_DATE_AMBIGUOUS,
    /** File: no number tells which of two formats is meant, and they differ. */
    FILE_NUMBER_AMBIGUOUS,
    /** File: what stands as amount is the total of the order, on each of its rows. */
    FILE_TOTAL_REPEATED,
    /** File: two columns with the same header. */
    FILE_DUPLICATE_HEADER,
    /** File: a needed field has no column. */
    FILE_UNMAPPED,
    /** Run: a row that cannot be split: far too long, far too many columns, or a quote that is never closed. */
    ROW_UNREADABLE,
    /** Run: a mapped column is no longer in the header. */
    COLUMN_GONE,
    /** Run: a mapped column lies beyond the last one. */
    COLUMN_BEYOND,
    /** Run: a file of lines without exactly one file of orders. */
    LINES_ALONE,
    /** Run: a file of the settings was not delivered. */
    FILE_ABSENT,
    /** Run: lines stand in quite another order than the orders they belong to. */
    LINES_SCATTERED,
    /** Run: the files are not those the checkpoint was made for. */
    FILES_CHANGED,
    /** Run: the disk failed. */
    FILE_IO;

    /** The key of the message. */
    String code() {
        return "csv." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
