package org.wiederkehr.connectors.csv;

/** What stands between two cells. */
enum Delimiter {
    SEMICOLON(';'), COMMA(','), TAB('\t'), PIPE('|'),
    /** Any number of blanks; such files have no quotes. */
    WHITESPACE(' ');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }
}
