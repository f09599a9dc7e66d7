/** What the build holds the house to, and the proof that it would notice. */
@NullMarked
package org.wiederkehr.rules;

import org.jspecify.annotations.NullMarked;
