package org.wiederkehr.connectors.worker.host;

import java.util.List;

/** The publishers whose signatures count. With none, no plugin runs. */
public record TrustedPublishers(List<Publisher> publishers) {
    public TrustedPublishers {
        publishers = List.copyOf(publishers);
    }
}
