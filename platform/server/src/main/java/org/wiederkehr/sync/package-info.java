/**
 * From a firm's files to its customers, orders and payments: read by the connector in its own process, staged, then
 * published in one transaction. Promises: a row is taken in once or not at all, whatever dies meanwhile; nothing is
 * published before the connector has said END; every row of the source is counted exactly once, as new, changed,
 * unchanged, rejected or suppressed; whoever was erased does not return.
 */
@Room(enters = {"tenants", "identity", "audit", "web", "jobs", "consent", "customers", "connections"})
@NullMarked
package org.wiederkehr.sync;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
