/**
 * What a customer is worth, what winning one back may cost, and whom to call first. Money is minor units as {@code double}
 * here, because these are estimates: amounts that were booked live elsewhere as {@code long}. Rates are yearly.
 * Requirements D4 and D5.
 */
@NullMarked
package org.wiederkehr.analysis.value;

import org.jspecify.annotations.NullMarked;
