package org.wiederkehr.consent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a business presumably wants to be called, as it was approved.
 *
 * @param approvedBy
 *            name, as it was then; older ones have none
 * @param expiresOn
 *            last day on which it permits a call
 */
public record PresumedConsentView(String id, String reason, String content, LocalDate approvedOn,
        Optional<String> approvedBy, LocalDate expiresOn, boolean expired) {}
