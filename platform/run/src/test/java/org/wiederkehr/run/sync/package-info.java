/** Imports through the API: real files, odd files, and every process killed meanwhile. */
@NullMarked
package org.wiederkehr.run.sync;

import org.jspecify.annotations.NullMarked;
