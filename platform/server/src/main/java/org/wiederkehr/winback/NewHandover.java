package org.wiederkehr.winback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.wiederkehr.consent.Channel;

/** To whom outside the house a case goes, for which channel, until and including which day. */
public record NewHandover(@NotBlank @Size(max = 200) String to, @NotBlank @Size(max = 200) String toName,
        @NotNull Channel channel, @NotNull LocalDate until) {}
