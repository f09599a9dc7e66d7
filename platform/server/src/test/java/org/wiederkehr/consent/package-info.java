@NullMarked
package org.wiederkehr.consent;

import org.jspecify.annotations.NullMarked;
