package org.wiederkehr.console.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions under which an e-mail address from a sale may be used (§ 7 Abs. 3 UWG), as somebody recorded them. */
public record SaleAddress(String id, LocalDate soldOn, boolean addressFromSale, boolean ownSimilarGoods,
        boolean toldAtCollection, boolean toldAtEachUse, String proof, Instant recordedAt, Optional<String> recordedBy,
        Optional<Instant> withdrawnAt, Optional<String> withdrawnBy) {

    /** Codes of the conditions that are not met. */
    public List<String> missing() {
        return Stream.of(addressFromSale ? "" : "addressFromSale", ownSimilarGoods ? "" : "ownSimilarGoods",
                toldAtCollection ? "" : "toldAtCollection", toldAtEachUse ? "" : "toldAtEachUse")
                .filter(code -> !code.isEmpty()).toList();
    }

    public boolean withdrawn() {
        return withdrawnAt.isPresent();
    }
}
