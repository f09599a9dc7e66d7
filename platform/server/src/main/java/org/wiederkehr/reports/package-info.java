/**
 * What leaves the house as files, and the first page. Files open right in a German spreadsheet: real numbers and dates,
 * nothing that a spreadsheet would take for a formula. Each file of customers leaves its trace.
 */
@Room(enters = {"tenants", "identity", "audit", "web", "customers", "connections", "sync"})
@NullMarked
package org.wiederkehr.reports;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
