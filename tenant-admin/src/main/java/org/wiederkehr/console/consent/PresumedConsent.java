package org.wiederkehr.console.consent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a business presumably wants to be called, and who approved it.
 *
 * @param approvedBy name, as it was then
 * @param expiresOn last day on which it permits a call
 */
public record PresumedConsent(String id, String reason, String content, LocalDate approvedOn,
        Optional<String> approvedBy, LocalDate expiresOn, boolean expired) {}
