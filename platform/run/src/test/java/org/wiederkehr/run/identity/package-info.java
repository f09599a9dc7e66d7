/** Who may do what, asked of the running installation. */
@NullMarked
package org.wiederkehr.run.identity;

import org.jspecify.annotations.NullMarked;
