@NullMarked
package org.wiederkehr.winback;

import org.jspecify.annotations.NullMarked;
