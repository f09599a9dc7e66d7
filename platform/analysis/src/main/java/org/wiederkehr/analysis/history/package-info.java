/**
 * From the order log to one line per customer.
 *
 * <p>
 * A log comes as columns (customer, day, amount) in any order and with any ids; out goes {@link
 * org.wiederkehr.analysis.history.CustomerSummaries}: when the customer first and last ordered, on how many days, for how
 * much, and how even the gaps were. Everything else in this module reads the summary, never the log. What tools disagree
 * about (end of observation, merging, credit notes, truncation) is an option in {@link
 * org.wiederkehr.analysis.history.Conventions}. Nothing overflows silently: a sum that doesn't fit is an exception.
 */
@NullMarked
package org.wiederkehr.analysis.history;

import org.jspecify.annotations.NullMarked;
