/**
 * Loyal, conditionally loyal or disloyal: from behaviour, attitude and relation, each 0 to 100, with the evidence that
 * decided, how sure that is, and whether other weights would say otherwise. Requirements D3; attitude beside behaviour
 * after Dick and Basu, Customer Loyalty: Toward an Integrated Conceptual Framework, JAMS 22 (1994).
 */
@NullMarked
package org.wiederkehr.analysis.loyalty;

import org.jspecify.annotations.NullMarked;
