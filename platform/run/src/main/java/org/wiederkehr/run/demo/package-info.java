/**
 * What {@code ./mvnw -Pdemo} starts, and two invented client firms with a story, made anew from a fixed seed: a
 * wholesaler with a weekly rhythm and a machine builder with a yearly one. They enter the way every firm does: as CSV
 * files through the public API.
 */
@NullMarked
package org.wiederkehr.run.demo;

import org.jspecify.annotations.NullMarked;
