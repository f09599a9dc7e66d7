package org.wiederkehr.console.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person is in one tenant. The console hides what a role may not do; refusing is the API's work. */
public enum Role {

    CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, EXTERNAL_AGENT, PRIVACY_OFFICER, AUDITOR;

    /** Reads both spellings ({@code TENANT_ADMIN}, {@code tenant-admin}); roles this console does not know are left out. */
    public static Set<Role> of(List<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> find(name).ifPresent(roles::add));
        return roles;
    }

    private static Optional<Role> find(String name) {
        String spelt = name.toUpperCase(Locale.ROOT).replace('-', '_').replace("/", "");
        return Arrays.stream(values()).filter(role -> role.name().equals(spelt)).findFirst();
    }
}
