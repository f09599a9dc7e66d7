package org.wiederkehr.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an e-mail address came with a sale, as it was recorded; the newest that was not withdrawn counts.
 *
 * @param recordedBy
 *            name, as it was then
 */
public record SaleAddressView(String id, LocalDate soldOn, boolean addressFromSale, boolean ownSimilarGoods,
        boolean toldAtCollection, boolean toldAtEachUse, String proof, Instant recordedAt, Optional<String> recordedBy,
        Optional<Instant> withdrawnAt, Optional<String> withdrawnBy) {}
