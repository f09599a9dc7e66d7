package org.wiederkehr.console.consent;

import java.time.LocalDate;

/** A weighing of interests on which letters rest. */
public record Balancing(String id, String interests, String outcome, boolean objectionNotice, LocalDate decidedOn,
        String decidedBy, LocalDate reviewOn) {}
