package org.wiederkehr.connectors.spi;

import java.time.Clock;

/** What the host lends to one connection. Safe for use by several threads. */
public interface Host {

    /** The only clock to use. */
    Clock clock();

    /** For developers; never for data of persons. Lines beyond the host's limit are dropped. */
    System.Logger log();

    /** True once the run is to stop; the reading thread is interrupted too. */
    boolean stopping();

    /** The only way out. Refuses every address that the connection was not granted. */
    Http http();
}
