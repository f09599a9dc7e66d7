/** The platform's own desk: which tenants there are, and founding a new one. */
@NullMarked
package org.wiederkehr.console.operator;

import org.jspecify.annotations.NullMarked;
