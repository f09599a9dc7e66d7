/** Consent and win-back as people meet them: over HTTP, on the running house. */
@NullMarked
package org.wiederkehr.run.winback;

import org.jspecify.annotations.NullMarked;
