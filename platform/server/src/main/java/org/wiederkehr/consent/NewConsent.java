package org.wiederkehr.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A consent somebody records: for which channels, given how and in which words, and what proves it. */
public record NewConsent(@NotEmpty Set<@NotNull Channel> channels, @NotNull ConsentForm basis,
        @NotBlank @Size(max = 4000) String wording, @NotBlank @Size(max = 4000) String proof,
        @NotNull LocalDate grantedOn, Optional<LocalDate> expiresOn) {}
