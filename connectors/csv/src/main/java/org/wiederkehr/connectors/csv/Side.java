package org.wiederkehr.connectors.csv;

import java.util.Set;

/** What a type of document or a mark of debit and credit says about the sign of an amount. */
enum Side {
    /** A credit note, a cancellation, goods that came back: it counts as negative however it is written. */
    CREDIT,
    /** An invoice, an order, whatever else: the amount is as it is written. */
    AS_WRITTEN;

    private static final Set<String> CREDITS = Set.of("h", "haben", "cr", "credit", "gs", "gu", "storno",
            "stornorechnung", "storniert", "retoure", "ruecksendung", "refund", "return", "creditnote", "creditmemo");

    /** As seen from the customer's account: debit is what the customer owes. */
    static Side of(String cell) {
        String word = Headers.normal(cell);
        boolean note = word.contains("gutschrift") || word.contains("korrektur") || word.contains("creditnote");
        // who cancels a credit note, bills again
        boolean undone = word.contains("gutschrift") && (word.contains("storno") || word.contains("korrektur"));
        return CREDITS.contains(word) || (note && !undone) ? CREDIT : AS_WRITTEN;
    }
}
