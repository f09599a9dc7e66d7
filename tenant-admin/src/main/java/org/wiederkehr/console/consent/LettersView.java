package org.wiederkehr.console.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Role;

/**
 * Whether the firm may write letters to win customers back, and on what that rests.
 *
 * @param all   newest first; the newest counts
 * @param today in the tenant's zone
 * @param wrong what the API did not accept, by JSON pointer
 * @param typed what was typed, by field
 */
record LettersView(Frame frame, List<Balancing> all, LocalDate today, Map<String, String> wrong,
        Map<String, String> typed) {

    String message() {
        return frame.say().t("letters.message." + state(), all.stream().findFirst()
                .map(newest -> frame.say().date(newest.reviewOn())).orElse(""));
    }

    private String state() {
        Optional<Balancing> newest = all.stream().findFirst();
        if (newest.isEmpty()) {
            return "none";
        }
        if (newest.get().reviewOn().isBefore(today)) {
            return "outdated";
        }
        return newest.get().objectionNotice() ? "good" : "notice";
    }

    boolean mayRecord() {
        return frame.is(Role.TENANT_ADMIN, Role.PRIVACY_OFFICER);
    }

    Optional<String> wrong(String pointer) {
        return Optional.ofNullable(wrong.get(pointer));
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
