/** The list of customers and the page of one: history, rhythm, consents, what the law allows. */
@NullMarked
package org.wiederkehr.console.customers;

import org.jspecify.annotations.NullMarked;
