package org.wiederkehr.console.customers;

/** How many of a list the files made of it leave out, because their data are restricted (Art. 18 DSGVO). */
record Withheld(long customers) {}
