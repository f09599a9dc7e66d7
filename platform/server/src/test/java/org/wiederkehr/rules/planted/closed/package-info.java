@Room
@NullMarked
package org.wiederkehr.rules.planted.closed;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
