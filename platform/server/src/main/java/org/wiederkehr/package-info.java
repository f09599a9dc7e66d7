/** The application: one room a feature. What a room may use of others stands on its {@link org.wiederkehr.Room sign}. */
@NullMarked
package org.wiederkehr;

import org.jspecify.annotations.NullMarked;
