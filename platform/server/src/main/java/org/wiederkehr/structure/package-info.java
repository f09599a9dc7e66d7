/**
 * Who the customers are as a whole, on a given day. An analysis is a stored snapshot: its rules, its key figures and one
 * score per customer; it never changes, whatever data comes in later. The arithmetic is in {@code platform/analysis}.
 */
@Room(enters = {"tenants", "identity", "audit", "web", "consent"})
@NullMarked
package org.wiederkehr.structure;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
