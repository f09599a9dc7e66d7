package org.wiederkehr.connectors.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that exports come in. A byte order mark is skipped where there is one. */
enum Encoding {
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"), UTF_16LE("UTF-16LE", "\u00FF\u00FE"), UTF_16BE("UTF-16BE",
            "\u00FE\u00FF"),
    WINDOWS_1252("windows-1252", "");

    private final String charset;
    /** A character per byte. */
    private final String mark;

    Encoding(String charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    /** Length of the byte order mark at the beginning, 0 without. */
    int markIn(byte[] head) {
        String beginning = new String(head, 0, Math.min(head.length, mark.length()), StandardCharsets.ISO_8859_1);
        return beginning.equals(mark) ? mark.length() : 0;
    }
}
