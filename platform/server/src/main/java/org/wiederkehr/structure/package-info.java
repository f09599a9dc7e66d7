/**
 * Who the customers are as a whole, on a given day. An analysis is a stored snapshot: its rules, its key figures and one
 * score per customer; it never changes, whatever data comes in later. One follows each
 * import by itself; of older ones of these only the figures stay. The arithmetic is in {@code platform/analysis}.
 */
@Room(enters = {"tenants", "identity", "audit", "web", "jobs", "consent", "sync"})
@NullMarked
package org.wiederkehr.structure;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
