package org.wiederkehr.customers;

/** How text is made comparable for searching; one expression, for what is kept and for what is asked. */
public final class SearchText {
    /** Of the columns name, number and city of a customer. */
    public static final String OF_CUSTOMER = of("concat_ws(' ', name, number, city)");

    private SearchText() {}

    /** SQL: small letters without accents, sharp s as ss; the argument is SQL too, never a value. */
    public static String of(String expression) {
        return "replace(regexp_replace(normalize(lower(" + expression
                + "), nfkd), '[\\u0300-\\u036f]', '', 'g'), 'ß', 'ss')";
    }
}
