/**
 * Maximum of a likelihood, plain or with a prior, and how far it can be trusted. Everything works in coordinates: the
 * logarithms of positive parameters. Sums run over fixed chunks in a fixed order, so the number of threads changes no digit.
 */
@NullMarked
package org.wiederkehr.analysis.fit;

import org.jspecify.annotations.NullMarked;
