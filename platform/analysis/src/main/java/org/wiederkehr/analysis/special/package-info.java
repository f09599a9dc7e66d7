/**
 * Special functions and quadratures of the customer-base models. Everything here is finite for every finite, positive
 * argument: series are chosen so that their terms are positive and short, integrals so that nothing cancels.
 */
@NullMarked
package org.wiederkehr.analysis.special;

import org.jspecify.annotations.NullMarked;
