package org.wiederkehr.winback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.web.Problem;

/**
 * To whom outside the house a case goes, for which channel, until and including which day.
 *
 * @param to
 *            subject of a member who is external agent
 * @param approval
 *            why a strategic customer, or one no analysis knows, may be given away; whoever hands over signs for it
 */
public record NewHandover(@NotBlank @Size(max = 200) String to, @NotNull Channel channel, @NotNull LocalDate until,
        Optional<@Size(max = 1000) String> approval) {
    private static final int SENTENCE = 20;

    /** A reason of one word approves nothing. */
    Optional<String> reasonGiven() {
        Optional<String> given = approval.map(String::strip).filter(text -> !text.isEmpty());
        if (given.filter(text -> text.length() < SENTENCE).isPresent()) {
            throw Problem.invalid("/approval", "too-vague", Map.of("min", SENTENCE));
        }
        return given;
    }
}
