@NullMarked
package org.wiederkehr.customers;

import org.jspecify.annotations.NullMarked;
