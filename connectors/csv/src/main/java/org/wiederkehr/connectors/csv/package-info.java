/** Customers, orders, lines and payments from delimited text files, whatever their encoding, language and habits. */
@NullMarked
package org.wiederkehr.connectors.csv;

import org.jspecify.annotations.NullMarked;
