@NullMarked
package org.wiederkehr.reports;

import org.jspecify.annotations.NullMarked;
