@NullMarked
package org.wiederkehr.audit;

import org.jspecify.annotations.NullMarked;
