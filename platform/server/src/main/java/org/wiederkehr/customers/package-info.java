/**
 * Who the customers are: lists, one customer's page, what they ordered. Written by {@code sync} only; read here, and
 * every reading of personal data leaves its trace. Erased customers are shown nowhere; deleted ones only by their id.
 */
@Room(enters = {"tenants", "identity", "audit", "web", "consent"})
@NullMarked
package org.wiederkehr.customers;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
