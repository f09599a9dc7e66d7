@Room(enters = {"host", "web", "identity", "audit", "rules"})
@NullMarked
package org.wiederkehr.rules.planted.guest;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
