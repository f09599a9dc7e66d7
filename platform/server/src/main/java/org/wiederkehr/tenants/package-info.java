/**
 * Who owns the rows. The tenant of a request or job is bound once, in {@link org.wiederkehr.tenants.CurrentTenant};
 * every connection a room gets carries it into the transaction, and row-level security stands behind.
 * Nothing here answers without a tenant: a forgotten binding is an error, never an empty or a foreign result.
 */
@Room
@NullMarked
package org.wiederkehr.tenants;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
