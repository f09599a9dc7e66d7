package org.wiederkehr.customers;

/**
 * What a file of customers leaves out of the list it is made of.
 *
 * @param customers
 *            how many are restricted at present (Art. 18 Abs. 2 DSGVO): their data are kept and not used
 */
public record Withheld(long customers) {}
