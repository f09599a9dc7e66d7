/** Who may do what in a tenant, and the trail of what was done. */
@NullMarked
package org.wiederkehr.console.people;

import org.jspecify.annotations.NullMarked;
