/**
 * Who the customers are as a whole: scores, classes, concentration, movement between classes, and what each class costs
 * and leaves.
 *
 * <p>
 * Sums are minor units as {@code long}, one per customer; classes are small numbers with labels. Totals of classes are
 * exact and add up to the total of all. Customers of equal worth always share score and class, so the order of the input
 * never shows.
 */
@NullMarked
package org.wiederkehr.analysis.structure;

import org.jspecify.annotations.NullMarked;
