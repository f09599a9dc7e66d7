package org.wiederkehr.console.web;

import java.util.List;
import java.util.Optional;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Section.Tab;

/** Frames for pages that are rendered without a server. */
public final class SampleFrames {

    private static final Membership WHOLESALE = new Membership("nordsee", "Nordsee Gastrobedarf GmbH",
            Optional.of("#1f6f8b"), "EUR", "Europe/Berlin",
            List.of("CONSULTANT", "TENANT_ADMIN"));
    private static final Membership MACHINES = new Membership("hessler", "Hessler Maschinenbau AG",
            Optional.of("#8b5a1f"), "EUR", "Europe/Berlin",
            List.of("CONSULTANT"));
    public static final Me CORA = new Me("sub-1", "Cora Lindner", false, List.of(WHOLESALE, MACHINES), false);

    public static final Me OPERATOR = new Me("sub-0", "Bettina Betrieb", true, List.of(), false);

    private SampleFrames() {}

    public static Frame inTenant(Language language, Scheme scheme, Tab tab) {
        Say say = new Say(language, WHOLESALE.zoneId());
        return new Frame(say, scheme, say.t(tab.key()), "/assets/sample/", "0123456789abcdef",
                "/t/nordsee" + tab.path(), Optional.of(CORA),
                Optional.of(WHOLESALE), Optional.of(tab), Optional.empty());
    }

    /** Somebody of a call centre. */
    public static Frame outsideTheHouse(Language language, Scheme scheme, Tab tab) {
        return with(Role.EXTERNAL_AGENT, "Eike Extern", language, scheme, tab);
    }

    /** Somebody of the house who may do less. */
    public static Frame agent(Language language, Scheme scheme, Tab tab) {
        return with(Role.AGENT, "Tamara Telefon", language, scheme, tab);
    }

    private static Frame with(Role role, String name, Language language, Scheme scheme, Tab tab) {
        var tenant = new Membership(WHOLESALE.alias(), WHOLESALE.name(), WHOLESALE.colourCode(), "EUR",
                "Europe/Berlin", List.of(role.name()));
        var me = new Me("sub-9", name, false, List.of(tenant), false);
        Say say = new Say(language, tenant.zoneId());
        return new Frame(say, scheme, say.t(tab.key()), "/assets/sample/", "0123456789abcdef",
                "/t/nordsee" + tab.path(), Optional.of(me), Optional.of(tenant), Optional.of(tab), Optional.empty());
    }

    public static Frame outside(Language language, Scheme scheme, String titleKey, Optional<Me> me) {
        Say say = new Say(language, Visit.DEFAULT_ZONE);
        return new Frame(say, scheme, say.t(titleKey), "/assets/sample/", "0123456789abcdef", "/", me, Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
