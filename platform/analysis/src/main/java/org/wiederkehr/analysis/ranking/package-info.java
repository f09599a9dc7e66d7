/**
 * Whom to look at first: one list over all customers, by what is at stake and how late the customer is.
 */
@NullMarked
package org.wiederkehr.analysis.ranking;

import org.jspecify.annotations.NullMarked;
