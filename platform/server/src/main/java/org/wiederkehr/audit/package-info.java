/**
 * The trail: every change and every reading of personal data, per tenant, chained by hash and written in the very
 * transaction it tells of. No entry, no change.
 */
@Room(enters = {"tenants", "identity", "web"})
@NullMarked
package org.wiederkehr.audit;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
