package org.wiederkehr.winback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiederkehr.web.Problem;

/** Reads a contact as it was written down, and asks for all that its branch still lacks, at once. */
final class Telling {
    /** Nobody agrees on a day further off. */
    private static final int FARTHEST_YEARS = 5;

    private final NewContact written;
    private final LocalDate today;
    private final List<Problem.Field> missing = new ArrayList<>();

    private Telling(NewContact written, LocalDate today) {
        this.written = written;
        this.today = today;
    }

    static Told read(NewContact written, LocalDate today) {
        return new Telling(written, today).read();
    }

    private Told read() {
        return switch (written.outcome()) {
            case FRIENDLY -> friendly();
            case COOL -> cool();
            case RUDE -> rude();
        };
    }

    private Told friendly() {
        String situation = text("/situation", written.situation());
        DefectionReason reason = given("/reason", written.reason(), DefectionReason.UNKNOWN);
        String nextStep = text("/nextStep", written.nextStep());
        LocalDate nextOn = coming("/nextOn", given("/nextOn", written.nextOn(), today));
        refuse("/criticism", written.criticism());
        refuse("/promise", written.promise());
        check();
        return new Told.Friendly(situation, reason, nextStep, nextOn);
    }

    private Told cool() {
        String criticism = text("/criticism", written.criticism());
        Told.Pledge pledge = pledge();
        Optional<LocalDate> nextOn = written.nextOn().map(day -> coming("/nextOn", day));
        refuse("/situation", written.situation());
        refuse("/nextStep", written.nextStep());
        check();
        return new Told.Cool(criticism, written.reason(), pledge, nextOn);
    }

    private Told.Pledge pledge() {
        NewContact.NewPromise promise = given("/promise", written.promise(),
                new NewContact.NewPromise("", "", today));
        return new Told.Pledge(promise.text(), promise.owner(), coming("/promise/dueOn", promise.dueOn()));
    }

    /** About somebody who is to be forgotten nothing is written down. */
    private Told rude() {
        refuse("/situation", written.situation());
        refuse("/criticism", written.criticism());
        refuse("/nextStep", written.nextStep());
        refuse("/nextOn", written.nextOn());
        refuse("/promise", written.promise());
        check();
        return new Told.Rude(written.reason());
    }

    private String text(String pointer, Optional<String> value) {
        return given(pointer, value.filter(text -> !text.isBlank()), "");
    }

    private <T> T given(String pointer, Optional<T> value, T otherwise) {
        if (value.isEmpty()) {
            missing.add(new Problem.Field(pointer, "required", Map.of()));
        }
        return value.orElse(otherwise);
    }

    private void refuse(String pointer, Optional<?> value) {
        Stream.of(value).flatMap(Optional::stream)
                .forEach(present -> missing.add(new Problem.Field(pointer, "not-in-this-outcome", Map.of())));
    }

    private LocalDate coming(String pointer, LocalDate day) {
        LocalDate last = today.plusYears(FARTHEST_YEARS);
        if (day.isBefore(today) || day.isAfter(last)) {
            missing.add(new Problem.Field(pointer, "out-of-range", Map.of("min", today, "max", last)));
        }
        return day;
    }

    private void check() {
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
    }
}
