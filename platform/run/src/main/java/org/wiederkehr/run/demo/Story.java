package org.wiederkehr.run.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything one invented firm knows about its customers.
 *
 * @param firm the firm itself
 * @param customers its customer file, sleeping records included
 * @param orders its sales in order of date; credit notes have negative amounts
 * @param payments one for each order that was, or should have been, paid
 */
record Story(Firm firm, List<Customer> customers, List<Order> orders, List<Payment> payments) {

    /** An invented client firm: its alias in addresses, its name, its colour. */
    record Firm(String alias, String name, String colour) {}

    /** A row of the customer file. Phone numbers come from ranges reserved for fiction, e-mail domains end in .example. */
    record Customer(String number, String name, Kind kind, String street, Place place, String email, String phone,
            LocalDate since) {}

    enum Kind {
        FIRMA, PRIVAT, OFFEN
    }

    record Place(String zip, String city, String areaPhone) {}

    /** One order line; amount in cents. */
    record Order(String number, String customer, LocalDate day, String article, int quantity, long cents) {}

    /** When an order was due and when it was paid, if it was; amount in cents. */
    record Payment(String order, String customer, LocalDate due, Optional<LocalDate> paid, long cents) {}
}
