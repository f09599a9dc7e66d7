package org.wiederkehr.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who is to be brought in, and as what. */
public record NewMember(@NotBlank @Email @Size(max = 200) String email, @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName, @NotEmpty @Size(max = 7) List<@NotNull Role> roles) {}
