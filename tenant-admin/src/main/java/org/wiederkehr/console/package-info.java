/** The web console: pages rendered on the server, fed by the public API. */
@NullMarked
package org.wiederkehr.console;

import org.jspecify.annotations.NullMarked;
