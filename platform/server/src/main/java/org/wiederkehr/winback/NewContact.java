package org.wiederkehr.winback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.consent.Purpose;

/**
 * A contact as it is written down; which fields are needed depends on the outcome.
 *
 * @param decision
 *            the permission taken at dialling; without it the gate is asked now
 */
public record NewContact(@NotNull Channel channel, @NotNull CallOutcome outcome, Optional<Purpose> purpose,
        Optional<@Pattern(regexp = "[0-9]{1,18}") String> decision, Optional<@Size(max = 4000) String> situation,
        Optional<@Size(max = 4000) String> criticism, Optional<DefectionReason> reason,
        Optional<@Size(max = 1000) String> nextStep, Optional<LocalDate> nextOn,
        Optional<@Valid NewPromise> promise) {

    /** What somebody promised. */
    public record NewPromise(@NotBlank @Size(max = 1000) String text, @NotBlank @Size(max = 200) String owner,
            @NotNull LocalDate dueOn) {}
}
