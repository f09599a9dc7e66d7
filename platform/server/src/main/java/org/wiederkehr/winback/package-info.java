/**
 * Winning one customer back: a case is opened, prepared, talked through and closed. Nobody is contacted before
 * {@code consent} agrees; what was promised is kept in a ledger; who refuses rudely is asked nothing more, and erased.
 */
@Room(enters = {"tenants", "identity", "audit", "web", "consent"})
@NullMarked
package org.wiederkehr.winback;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
