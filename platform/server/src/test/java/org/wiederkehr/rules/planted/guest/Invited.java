package org.wiederkehr.rules.planted.guest;

import org.wiederkehr.rules.planted.host.Host;

/** Enters a room its sign names. */
class Invited {
    int enter(Host host) {
        return host.id();
    }
}
