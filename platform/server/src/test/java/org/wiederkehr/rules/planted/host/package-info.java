@Room
@NullMarked
package org.wiederkehr.rules.planted.host;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
