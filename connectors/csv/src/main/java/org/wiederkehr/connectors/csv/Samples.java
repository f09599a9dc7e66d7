package org.wiederkehr.connectors.csv;

import org.wiederkehr.connectors.spi.Rejection;

/** Makes cells fit to be shown in a rejection. */
final class Samples {

    private Samples() {}

    /** The beginning of a cell; control characters as symbols, and of data of persons only the shape. */
    static String of(String cell, Field field) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(cell.length(), Rejection.MAX_SAMPLE + 1);
        for (int i = 0; i < end; i++) {
            char c = cell.charAt(i);
            shown.append(field.personal() ? shape(c) : visible(c));
        }
        return shown.toString();
    }

    // the control pictures of Unicode stand in the order of what they picture
    private static char visible(char c) {
        boolean unpaired = Character.isSurrogate(c);
        if (c < ' ') {
            return (char) ('\u2400' + c);
        }
        boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return unpaired || turns ? '\uFFFD' : c;
    }

    private static char shape(char c) {
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '9' : visible(c);
    }
}
