/** A test's own application inside the real server: the house's tenant binding on a pool of four connections. */
@NullMarked
package org.wiederkehr.run.isolation.bleed;

import org.jspecify.annotations.NullMarked;
