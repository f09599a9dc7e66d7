/** A plugin for tests that does what it is told, however bad. */
@NullMarked
package org.wiederkehr.connectors.worker.naughty;

import org.jspecify.annotations.NullMarked;
