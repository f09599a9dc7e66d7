package org.wiederkehr.console.web;

import static org.wiederkehr.console.web.Role.AGENT;
import static org.wiederkehr.console.web.Role.AUDITOR;
import static org.wiederkehr.console.web.Role.CONSULTANT;
import static org.wiederkehr.console.web.Role.EXTERNAL_AGENT;
import static org.wiederkehr.console.web.Role.PRIVACY_OFFICER;
import static org.wiederkehr.console.web.Role.SALES_LEAD;
import static org.wiederkehr.console.web.Role.TENANT_ADMIN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The entries of the navigation, in its order, each with its tabs. A tab knows who may open it; an entry without tabs is hidden. */
public enum Section {

    OVERVIEW("home"), STRUCTURE("chart-area-line"), WINBACK("phone"), CONNECTIONS("plug-connected"),
    SETTINGS("settings");

    private final String icon;

    Section(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String key() {
        return "nav." + name().toLowerCase(Locale.ROOT);
    }

    /** The tabs of this section that somebody with these roles may open. */
    public List<Tab> tabs(Set<Role> roles) {
        return Arrays.stream(Tab.values()).filter(tab -> tab.section == this && tab.opensFor(roles)).toList();
    }

    /** One page of a section. */
    public enum Tab {

        OVERVIEW(Section.OVERVIEW, "", CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, PRIVACY_OFFICER, AUDITOR),
        STRUCTURE(Section.STRUCTURE, "/structure", CONSULTANT, TENANT_ADMIN, SALES_LEAD, AUDITOR),
        CUSTOMERS(Section.STRUCTURE, "/customers", CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, PRIVACY_OFFICER),
        RUNS(Section.STRUCTURE, "/structure/runs", CONSULTANT, TENANT_ADMIN, SALES_LEAD, AUDITOR),
        CASES(Section.WINBACK, "/cases", CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT),
        CALLS(Section.WINBACK, "/calls", EXTERNAL_AGENT),
        PROMISES(Section.WINBACK, "/promises", CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT),
        INVESTIGATIONS(Section.WINBACK, "/investigations", CONSULTANT, TENANT_ADMIN, SALES_LEAD, AUDITOR),
        CONNECTIONS(Section.CONNECTIONS, "/connections", CONSULTANT, TENANT_ADMIN, AUDITOR),
        SYNCS(Section.CONNECTIONS, "/syncs", CONSULTANT, TENANT_ADMIN, AUDITOR),
        PEOPLE(Section.SETTINGS, "/people", CONSULTANT, TENANT_ADMIN, PRIVACY_OFFICER, AUDITOR),
        LETTERS(Section.SETTINGS, "/letters", CONSULTANT, TENANT_ADMIN, SALES_LEAD, PRIVACY_OFFICER, AUDITOR),
        AUDIT(Section.SETTINGS, "/audit", TENANT_ADMIN, PRIVACY_OFFICER, AUDITOR),
        APPEARANCE(Section.SETTINGS, "/settings", Role.values());

        private final Section section;
        private final String path;
        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
        private final Set<Role> roles;

        Tab(Section section, String path, Role... roles) {
            this.section = section;
            this.path = path;
            this.roles = Set.of(roles);
        }

        public Section section() {
            return section;
        }

        /** Behind {@code /t/{alias}}. */
        public String path() {
            return path;
        }

        public String key() {
            return "tab." + name().toLowerCase(Locale.ROOT);
        }

        boolean opensFor(Set<Role> held) {
            return held.stream().anyMatch(roles::contains);
        }
    }
}
