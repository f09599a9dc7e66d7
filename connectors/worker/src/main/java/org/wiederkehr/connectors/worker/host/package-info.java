/**
 * The server's side of a connector: starts a child process for one plugin and one task, and turns what it says into
 * calls and outcomes. Whatever the plugin does, {@link org.wiederkehr.connectors.worker.host.ConnectorHost} stays
 * usable and leaves no process behind.
 */
@NullMarked
package org.wiederkehr.connectors.worker.host;

import org.jspecify.annotations.NullMarked;
