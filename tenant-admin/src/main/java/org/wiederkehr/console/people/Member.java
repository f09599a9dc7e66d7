package org.wiederkehr.console.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiederkehr.console.web.Role;

/** @param temporaryPassword shown once, after an invitation where no mail can be sent */
record Member(String subject, String name, String email, @JsonProperty("roles") List<String> roleNames,
        Optional<String> temporaryPassword) {

    Set<Role> roles() {
        return Role.of(roleNames);
    }
}
