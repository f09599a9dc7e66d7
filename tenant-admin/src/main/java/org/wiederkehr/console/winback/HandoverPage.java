package org.wiederkehr.console.winback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.consent.Decision;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Frame;

/**
 * Deciding whether a case leaves the house.
 *
 * @param agents to whom it could go
 * @param today in the tenant's zone
 * @param refusal the gate's answer, when it refused what was wanted
 * @param wrong messages by field (JSON pointer) of a form that was refused
 * @param typed what had been chosen
 */
record HandoverPage(Frame frame, Sheet sheet, List<ExternalAgent> agents, LocalDate today, Optional<Decision> refusal,
        Map<String, String> wrong, Map<String, String> typed) {

    private static final int LONGEST_DAYS = 30;
    private static final int USUAL_DAYS = 14;

    String path() {
        return frame.at("/cases/" + Query.encode(sheet.winBackCase().id()));
    }

    String name() {
        return sheet.customer().reach().name();
    }

    String message() {
        Say say = frame.say();
        return sheet.mayTalk() ? say.t("handover.message", name()) : say.t("handover.message.barred", name());
    }

    /** STRATEGIC, ORDINARY or UNKNOWN. */
    String importance() {
        return sheet.importance().orElse("UNKNOWN");
    }

    boolean needsApproval() {
        return !importance().equals("ORDINARY");
    }

    LocalDate last() {
        return today.plusDays(LONGEST_DAYS);
    }

    String typed(String field) {
        return typed.getOrDefault(field, field.equals("until") ? today.plusDays(USUAL_DAYS).toString() : "");
    }

    boolean chosen(String field, String value) {
        return typed(field).equals(value);
    }

    Optional<String> wrong(String pointer) {
        return Optional.ofNullable(wrong.get(pointer));
    }
}
