package org.wiederkehr.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is in one tenant; a group of the tenant's organization in the identity server. */
public enum Role {
    CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, EXTERNAL_AGENT, PRIVACY_OFFICER, AUDITOR;

    /** As it is written in JSON and as the group is called: {@code tenant-admin}. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Role parse(String text) {
        return of(text).orElseThrow(() -> new IllegalArgumentException("no such role"));
    }

    static Optional<Role> of(String text) {
        return Arrays.stream(values()).filter(role -> role.text().equals(text)).findFirst();
    }

    /** From a group path of the token ({@code /tenant-admin}); other groups mean nothing here. */
    static Optional<Role> ofGroup(String path) {
        return path.startsWith("/") ? of(path.substring(1)) : Optional.empty();
    }
}
