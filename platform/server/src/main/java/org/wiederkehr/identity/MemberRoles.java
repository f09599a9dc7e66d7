package org.wiederkehr.identity;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The roles a member is to have from now on; all others end. */
public record MemberRoles(@NotEmpty @Size(max = 7) List<@NotNull Role> roles) {}
