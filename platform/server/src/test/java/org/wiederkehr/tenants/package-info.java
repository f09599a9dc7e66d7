@NullMarked
package org.wiederkehr.tenants;

import org.jspecify.annotations.NullMarked;
