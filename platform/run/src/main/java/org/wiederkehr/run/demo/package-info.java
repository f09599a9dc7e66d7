/** The demo: what {@code ./mvnw -Pdemo} starts, and what its invented client firms contain. */
@NullMarked
package org.wiederkehr.run.demo;

import org.jspecify.annotations.NullMarked;
