package org.wiederkehr.connectors.csv;

/** The form of a file's text. */
record Format(Encoding encoding, Delimiter delimiter, boolean header) {

    Format withHeader(boolean header) {
        return new Format(encoding, delimiter, header);
    }
}
