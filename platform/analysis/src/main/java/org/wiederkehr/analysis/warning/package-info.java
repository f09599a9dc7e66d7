/**
 * Early warning as pure rules: facts and thresholds in, signals out, each with a code and the numbers it was raised on.
 * What isn't known raises nothing, and is said to be unknown. Requirements D7.
 */
@NullMarked
package org.wiederkehr.analysis.warning;

import org.jspecify.annotations.NullMarked;
