@NullMarked
package org.wiederkehr.connections;

import org.jspecify.annotations.NullMarked;
