package org.wiederkehr.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who is to be brought in, and as what. */
public record NewMember(@NotBlank @Email @Size(max = 200) String email,
        @NotBlank @Size(max = 100) @Pattern(regexp = NewMember.NAME) String firstName,
        @NotBlank @Size(max = 100) @Pattern(regexp = NewMember.NAME) String lastName,
        @NotEmpty @Size(max = 7) List<@NotNull Role> roles) {
    /** What the identity server takes for a person's name: everything but signs that no name has. */
    static final String NAME = "[^<>&\"\\x0B$%!#?\u00A7;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]*";
}
