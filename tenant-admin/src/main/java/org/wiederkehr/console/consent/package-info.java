/** What the law allows: the gate's answers as people read them, and the consents they rest on. */
@NullMarked
package org.wiederkehr.console.consent;

import org.jspecify.annotations.NullMarked;
