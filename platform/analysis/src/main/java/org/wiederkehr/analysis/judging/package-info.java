/**
 * Judges models by what they would have said: fitted up to an earlier day, asked about the days after it, compared with
 * what happened and with rules a firm knows without a model.
 */
@NullMarked
package org.wiederkehr.analysis.judging;

import org.jspecify.annotations.NullMarked;
