/**
 * Does this customer pause or is it gone? Measured against the customer's own rhythm, which is shrunk towards the firm's
 * where the customer has shown little. Requirements D6: the overdue ratio is the champion that any model has to beat.
 */
@NullMarked
package org.wiederkehr.analysis.rhythm;

import org.jspecify.annotations.NullMarked;
