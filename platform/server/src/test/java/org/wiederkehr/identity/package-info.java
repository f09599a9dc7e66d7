@NullMarked
package org.wiederkehr.identity;

import org.jspecify.annotations.NullMarked;
