/** The arithmetic of the customer base: pure functions over records and primitive arrays. */
@NullMarked
package org.wiederkehr.analysis;

import org.jspecify.annotations.NullMarked;
