/** Winning back: the queue of cases, the call sheet with its three outcomes, promises, causes. */
@NullMarked
package org.wiederkehr.console.winback;

import org.jspecify.annotations.NullMarked;
