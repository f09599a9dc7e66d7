package org.wiederkehr.connectors.csv;

/** How numbers are written. */
enum NumberStyle {
    /** 1.234,56 */
    GERMAN('.', ','),
    /** 1,234.56 */
    ENGLISH(',', '.');

    private final char group;
    private final char decimal;

    NumberStyle(char group, char decimal) {
        this.group = group;
        this.decimal = decimal;
    }

    char group() {
        return group;
    }

    char decimal() {
        return decimal;
    }

    NumberStyle other() {
        return this == GERMAN ? ENGLISH : GERMAN;
    }
}
