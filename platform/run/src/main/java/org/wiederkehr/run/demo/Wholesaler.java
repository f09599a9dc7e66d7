package org.wiederkehr.run.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.wiederkehr.run.demo.Chronicle.Punctuality;
import org.wiederkehr.run.demo.Story.Customer;
import org.wiederkehr.run.demo.Story.Firm;
import org.wiederkehr.run.demo.Story.Kind;
import org.wiederkehr.run.demo.Story.Place;

/**
 * Holmbeck Großhandel supplies inns and canteens. Most order by the week; beer gardens sleep in winter; some come only
 * for the spring and autumn offers; one in fifteen pays late; the largest account fell silent five months ago; and the
 * file is full of people who have not been seen for years.
 */
final class Wholesaler {
    static final Firm FIRM = new Firm("holmbeck", "Holmbeck Großhandel", "#0f6674");
    private static final int CUSTOMERS = 2_000;
    private static final long SEED = 20_180_914L;
    private static final List<String> GOODS = List.of("Kaffee", "Speiseöl", "Mehl", "Servietten", "Reinigungsmittel",
            "Wein", "Limonade", "Tiefkühlgemüse", "Käse", "Gewürze", "Bier", "Fisch");

    private final LocalDate until;
    private final LocalDate first;
    private final Chronicle chronicle;

    private Wholesaler(LocalDate until) {
        this.until = until;
        first = until.minusYears(8);
        chronicle = new Chronicle(until);
    }

    /** Eight years up to, not including, the given day. */
    static Story until(LocalDate day) {
        Wholesaler firm = new Wholesaler(day);
        firm.lostKeyAccount();
        for (int i = 1; i < CUSTOMERS; i++) {
            firm.customer(i, new Dice(SEED + i * 7_919L));
        }
        return firm.chronicle.tell(FIRM, new Dice(SEED));
    }

    private void lostKeyAccount() {
        Dice dice = new Dice(SEED);
        Customer account = new Customer("10001", "Nordstern Kantinen-Verbund GmbH", Kind.FIRMA, "Am Speicher 4",
                new Place("20457", "Hamburg", "040 66969"), "einkauf@nordstern-kantinen.example", "040 66969 210",
                first);
        chronicle.knows(account);
        Habit weekly = Habit.allYear(7, 8, 780_000, 0.25, GOODS);
        chronicle.lives(dice, account, weekly, first, until.minusMonths(5), Punctuality.ON_TIME);
    }

    private void customer(int index, Dice dice) {
        LocalDate since = dice.chance(0.4) ? first : first.plusDays(dice.between(1, 2_800));
        Customer customer = named(index, dice, since);
        chronicle.knows(customer);
        if (dice.chance(0.05)) {
            return; // in the file, never bought: a lead that nobody cleaned up
        }
        Habit habit = habit(dice);
        LocalDate gone = since.plusDays(Math.round(40 + dice.exponential(2_300)));
        chronicle.lives(dice, customer, habit, since, gone, punctuality(dice));
    }

    private static Customer named(int index, Dice dice, LocalDate since) {
        Names names = new Names(dice);
        Kind kind = dice.chance(0.82) ? Kind.FIRMA : dice.chance(0.6) ? Kind.PRIVAT : Kind.OFFEN;
        String name = kind == Kind.PRIVAT ? names.person() : names.inn();
        String number = String.valueOf(10_001 + index);
        Place place = names.place();
        return new Customer(number, name, kind, names.street(), place, Names.email(name, number), names.phone(place),
                since);
    }

    private static Habit habit(Dice dice) {
        long size = Math.round(dice.aroundMedian(21_000, 0.8));
        double draw = dice.between(0.0, 1.0);
        if (draw < 0.12) {
            return Habit.allYear(7, 6, size * 2, 0.3, GOODS);
        }
        if (draw < 0.32) {
            return Habit.allYear(14, 5, size, 0.35, GOODS);
        }
        if (draw < 0.62) {
            return Habit.allYear(30, 4, size, 0.4, GOODS);
        }
        if (draw < 0.72) {
            return Habit.allYear(9, 5, size, 0.3, List.of("Bier", "Limonade", "Wein")).only(Month.APRIL,
                    Month.SEPTEMBER);
        }
        return draw < 0.80 ? priceSwitcher(size, dice) : Habit.allYear(75, 1, size / 2, 0.6, GOODS);
    }

    /** Comes for the offers of spring or autumn only, then buys for half a year. */
    private static Habit priceSwitcher(long size, Dice dice) {
        Habit stocksUp = Habit.allYear(16, 2, size * 3, 0.3, List.of("Speiseöl", "Mehl", "Kaffee"));
        return dice.chance(0.5) ? stocksUp.only(Month.MARCH, Month.MARCH) : stocksUp.only(Month.OCTOBER, Month.OCTOBER);
    }

    private static Punctuality punctuality(Dice dice) {
        if (dice.chance(0.93)) {
            return Punctuality.ON_TIME;
        }
        return dice.chance(0.7) ? Punctuality.LATE : Punctuality.VERY_LATE;
    }
}
