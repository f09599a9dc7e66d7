/** Who may do what in a firm, and how that changes: over HTTP, on the running house. */
@NullMarked
package org.wiederkehr.run.people;

import org.jspecify.annotations.NullMarked;
