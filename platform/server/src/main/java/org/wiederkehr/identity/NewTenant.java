package org.wiederkehr.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Currency;

/** A firm to be set up, and the person who will let the others in. */
public record NewTenant(@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,38}[a-z0-9]") String alias,
        @NotBlank @Size(max = 200) String name, @NotNull Currency currency, @NotNull ZoneId zone,
        @NotNull @Pattern(regexp = "#[0-9a-f]{6}") String colour, @NotNull @Valid FirstAdmin admin) {

    /** The first tenant admin. */
    public record FirstAdmin(@NotBlank @Email @Size(max = 200) String email,
            @NotBlank @Size(max = 100) @Pattern(regexp = NewMember.NAME) String firstName,
            @NotBlank @Size(max = 100) @Pattern(regexp = NewMember.NAME) String lastName) {}
}
