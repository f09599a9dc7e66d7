/**
 * Who may come in. The token proves who somebody is; the path names the tenant; the roles are those the identity server
 * gives this person in that tenant's organization, unless they were taken away since the token was issued.
 */
@Room(enters = {"tenants", "web"})
@NullMarked
package org.wiederkehr.identity;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
