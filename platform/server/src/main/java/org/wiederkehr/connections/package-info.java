/**
 * Where a firm's data comes from: which connector, with which settings, and the files uploaded for it. Nothing is read
 * in-house: previews and reads run in the connector's own process. Only ZIPs signed by a trusted publisher are offered.
 */
@Room(enters = {"tenants", "identity", "audit", "web", "jobs"})
@NullMarked
package org.wiederkehr.connections;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
