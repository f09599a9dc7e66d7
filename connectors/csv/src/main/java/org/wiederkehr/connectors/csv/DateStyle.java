package org.wiederkehr.connectors.csv;

/** How dates are written; a time of day may follow and is not kept: an order belongs to a day. */
enum DateStyle {
    /** 2026-03-31, and as nothing else begins with a year: 2026/03/31, 2026.03.31 */
    ISO("ymd", "[-/.]"),
    /** 31.03.2026, 31.3.26 */
    GERMAN("dmy", "\\. ?"),
    /** 3/31/2026 */
    US("mdy", "[/-]"),
    /** 31/03/2026 */
    BRITISH("dmy", "[/-]"),
    /** 20260331 */
    COMPACT("ymd", ""),
    /** 46112: the day as a spreadsheet counts it, where it was saved without its format. */
    SERIAL("", "");

    private final String order;
    private final String separator;

    DateStyle(String order, String separator) {
        this.order = order;
        this.separator = separator;
    }

    String order() {
        return order;
    }

    /** A pattern. */
    String separator() {
        return separator;
    }
}
