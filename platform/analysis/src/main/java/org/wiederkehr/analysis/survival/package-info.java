/** How long customers stay: under contract, and in the second life after a return. */
@NullMarked
package org.wiederkehr.analysis.survival;

import org.jspecify.annotations.NullMarked;
