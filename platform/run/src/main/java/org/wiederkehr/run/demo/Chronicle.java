package org.wiederkehr.run.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.run.demo.Story.Customer;
import org.wiederkehr.run.demo.Story.Firm;
import org.wiederkehr.run.demo.Story.Order;
import org.wiederkehr.run.demo.Story.Payment;

/** Collects what happens, customer by customer, and numbers it by date in the end, as an order book does. */
final class Chronicle {
    private static final int DAYS_TO_PAY = 14;

    /** A purchase before it has a number. */
    private record Purchase(String customer, LocalDate day, String article, int quantity, long cents,
            Punctuality pays) {}

    /** How somebody pays: on the dot, late, or very late. */
    enum Punctuality {
        ON_TIME, LATE, VERY_LATE
    }

    private final LocalDate until;
    private final List<Customer> customers = new ArrayList<>();
    private final List<Purchase> purchases = new ArrayList<>();

    Chronicle(LocalDate until) {
        this.until = until;
    }

    void knows(Customer customer) {
        customers.add(customer);
    }

    /** Lets a customer follow a habit between two days; about every seventieth purchase is partly credited. */
    void lives(Dice dice, Customer customer, Habit habit, LocalDate from, LocalDate to, Punctuality pays) {
        LocalDate end = to.isBefore(until) ? to : until;
        for (LocalDate day : habit.days(dice, from, end)) {
            long cents = habit.cents(dice);
            String article = dice.oneOf(habit.articles());
            purchases.add(new Purchase(customer.number(), day, article, dice.between(1, 12), cents, pays));
            if (dice.chance(0.014)) {
                long back = -Math.round(cents * dice.between(0.05, 0.5));
                purchases.add(new Purchase(customer.number(), earlier(day.plusDays(6)), article, -1, back, pays));
            }
        }
    }

    private LocalDate earlier(LocalDate day) {
        return day.isBefore(until) ? day : until.minusDays(1);
    }

    Story tell(Firm firm, Dice dice) {
        purchases.sort(Comparator.comparing(Purchase::day).thenComparing(Purchase::customer));
        List<Order> orders = new ArrayList<>(purchases.size());
        List<Payment> payments = new ArrayList<>(purchases.size());
        for (Purchase p : purchases) {
            String number = (p.cents() < 0 ? "G-" : "A-") + (100_001 + orders.size());
            orders.add(new Order(number, p.customer(), p.day(), p.article(), p.quantity(), p.cents()));
            if (p.cents() > 0) {
                payments.add(payment(dice, number, p));
            }
        }
        return new Story(firm, List.copyOf(customers), List.copyOf(orders), List.copyOf(payments));
    }

    private Payment payment(Dice dice, String number, Purchase p) {
        LocalDate due = p.day().plusDays(DAYS_TO_PAY);
        int late = switch (p.pays()) {
            case ON_TIME -> dice.between(-9, 3);
            case LATE -> dice.between(6, 34);
            case VERY_LATE -> dice.between(28, 95);
        };
        Optional<LocalDate> paid = Optional.of(due.plusDays(late)).filter(day -> day.isBefore(until));
        return new Payment(number, p.customer(), due, paid, p.cents());
    }
}
