package org.wiederkehr.run.demo;

import java.time.LocalDate;
import java.util.List;
import org.wiederkehr.run.demo.Chronicle.Punctuality;
import org.wiederkehr.run.demo.Story.Customer;
import org.wiederkehr.run.demo.Story.Firm;
import org.wiederkehr.run.demo.Story.Kind;
import org.wiederkehr.run.demo.Story.Place;

/**
 * Kesselrath Maschinenbau sells presses. A customer buys a machine every few years, has it serviced once a year, and
 * orders spare parts in between; silence for half a year means nothing here. A few have quietly given the service to
 * somebody else, and two large ones have not bought a machine for far too long.
 */
final class MachineBuilder {
    static final Firm FIRM = new Firm("kesselrath", "Kesselrath Maschinenbau", "#6b4a8e");
    private static final int CUSTOMERS = 300;
    private static final long SEED = 19_740_302L;
    private static final List<String> MACHINES = List.of("Exzenterpresse EP 40", "Exzenterpresse EP 80",
            "Abkantpresse AK 3");
    private static final List<String> SERVICE = List.of("Jahreswartung", "UVV-Prüfung");
    private static final List<String> PARTS = List.of("Dichtungssatz", "Kupplungsbelag", "Zentralschmierung",
            "Lichtgitter",
            "Werkzeugaufnahme");

    private final LocalDate until;
    private final LocalDate first;
    private final Chronicle chronicle;

    private MachineBuilder(LocalDate until) {
        this.until = until;
        first = until.minusYears(8);
        chronicle = new Chronicle(until);
    }

    /** Eight years up to, not including, the given day. */
    static Story until(LocalDate day) {
        MachineBuilder firm = new MachineBuilder(day);
        for (int i = 0; i < CUSTOMERS; i++) {
            firm.customer(i, new Dice(SEED + i * 7_919L));
        }
        return firm.chronicle.tell(FIRM, new Dice(SEED));
    }

    private void customer(int index, Dice dice) {
        LocalDate since = dice.chance(0.55) ? first : first.plusDays(dice.between(1, 2_500));
        Customer customer = named(index, dice, since);
        chronicle.knows(customer);
        if (dice.chance(0.06)) {
            return; // asked for an offer once
        }
        Punctuality pays = dice.chance(0.9) ? Punctuality.ON_TIME : Punctuality.LATE;
        LocalDate gone = dice.chance(0.75) ? until : since.plusDays(dice.between(400, 2_900));
        LocalDate serviceGone = dice.chance(0.12) ? gone.minusDays(dice.between(300, 900)) : gone;
        double size = dice.aroundMedian(1, 0.6);
        chronicle.lives(dice, customer, machines(size, dice), since, gone, pays);
        chronicle.lives(dice, customer, Habit.allYear(365, 60, cents(3_800, size), 0.15, SERVICE), since, serviceGone,
                pays);
        chronicle.lives(dice, customer, Habit.allYear(dice.between(60, 260), 2, cents(640, size), 0.7, PARTS), since,
                gone, pays);
    }

    private static Habit machines(double size, Dice dice) {
        return Habit.allYear(dice.between(700, 1_500), 6, cents(92_000, size), 0.3, MACHINES);
    }

    private static long cents(long euro, double size) {
        return Math.round(euro * size * 100);
    }

    private static Customer named(int index, Dice dice, LocalDate since) {
        Names names = new Names(dice);
        String number = "K" + (2_001 + index);
        String name = names.works();
        Place place = names.place();
        Kind kind = dice.chance(0.97) ? Kind.FIRMA : Kind.OFFEN;
        return new Customer(number, name, kind, names.street(), place, Names.email(name, number), names.phone(place),
                since);
    }
}
