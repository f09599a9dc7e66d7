@NullMarked
package org.wiederkehr.sync;

import org.jspecify.annotations.NullMarked;
