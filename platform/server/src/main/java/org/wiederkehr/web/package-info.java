/** How the rooms speak HTTP: the application's root, problems, pages and their cursors, JSON, limits. */
@Room(enters = "tenants")
@NullMarked
package org.wiederkehr.web;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
