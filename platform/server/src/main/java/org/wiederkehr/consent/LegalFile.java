package org.wiederkehr.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is on record about one customer that the law cares for; the same for every channel. */
public record LegalFile(CustomerKind kind, boolean erased, boolean restricted, Optional<LocalDate> lastOrderOn,
        List<Facts.Objection> objections, List<Facts.Grant> grants, List<Facts.Request> requests,
        List<Facts.Presumption> presumptions, Optional<Facts.Sale> sale, Optional<Facts.Balancing> balancing) {

    Facts facts(Channel channel, Moment moment, Purpose purpose, LocalDate today) {
        return new Facts(today, channel, moment, purpose, kind, erased, restricted, objections, grants, requests,
                presumptions, sale, balancing, lastContactOn(), Facts.Limits.DEFAULT);
    }

    /** Only what came from the customer keeps an address alive: our own letters to them do not. */
    private Optional<LocalDate> lastContactOn() {
        return Stream.concat(lastOrderOn.stream(), requests.stream().map(Facts.Request::on))
                .max(LocalDate::compareTo);
    }
}
