/**
 * The web console: pages rendered on the server, fed by the public API with the user's own token. A package is a part of the
 * console; {@code web} is its edge (session, headers, forms, frame), {@code api} the way to the platform, {@code text} the words.
 */
@NullMarked
package org.wiederkehr.console;

import org.jspecify.annotations.NullMarked;
