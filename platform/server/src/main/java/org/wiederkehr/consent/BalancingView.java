package org.wiederkehr.consent;

import java.time.LocalDate;

/** A documented weighing of interests as it is shown. */
public record BalancingView(String id, String interests, String outcome, boolean objectionNotice, LocalDate decidedOn,
        String decidedBy, LocalDate reviewOn) {}
