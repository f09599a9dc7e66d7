/**
 * Models of the customer base without contract: buy till you die, in the forms of the literature, and the value of a
 * purchase. Parameters in, probabilities out; every fit ends with a {@link org.wiederkehr.analysis.fit.Verdict}.
 */
@NullMarked
package org.wiederkehr.analysis.models;

import org.jspecify.annotations.NullMarked;
