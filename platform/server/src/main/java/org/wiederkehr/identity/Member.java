package org.wiederkehr.identity;

import java.util.List;
import java.util.Optional;

/** Somebody of this tenant. The temporary password is shown once, after an invitation where no mail can be sent. */
public record Member(String subject, String name, String email, List<Role> roles,
        Optional<String> temporaryPassword) {}
