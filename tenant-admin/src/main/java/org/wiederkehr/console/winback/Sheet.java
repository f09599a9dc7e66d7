package org.wiederkehr.console.winback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiederkehr.console.consent.Decision;
import org.wiederkehr.console.text.Money;

/** What a caller has before them. For somebody outside the house the API leaves out history, rhythm and earlier talks. */
record Sheet(@JsonProperty("case") CaseItem winBackCase, Customer customer, Optional<History> history,
        Optional<LocalDate> lastOrder,
        Optional<Rhythm> rhythm, Optional<String> importance, List<Decision> gate, List<OwnRequest> requests,
        List<EarlierContact> contacts, List<PromiseItem> promises, List<String> warnings, Guide guide) {

    Sheet {
        requests = Optional.ofNullable(requests).orElse(List.of());
        contacts = Optional.ofNullable(contacts).orElse(List.of());
    }

    /** What the customer asked for and nobody has answered; {@code allowed}: it may be, on this matter only. */
    record OwnRequest(String channel, String matter, LocalDate requestedOn, boolean allowed) {}

    /** In the house the address is a part of its own; outside it is all there is. */
    record Customer(Optional<String> id, Optional<String> number, Optional<LocalDate> since, Optional<Address> address,
            Optional<String> name,
            Optional<String> kind, Optional<String> email, Optional<String> phone, Optional<String> street,
            Optional<String> zip,
            Optional<String> city, Optional<String> country) {

        Address reach() {
            return address.orElseGet(() -> new Address(name.orElse(""), kind.orElse("UNKNOWN"), email, phone, street,
                    zip, city, country));
        }
    }

    record Address(String name, String kind, Optional<String> email, Optional<String> phone, Optional<String> street,
            Optional<String> zip,
            Optional<String> city, Optional<String> country) {

        List<String> lines() {
            String place = String.join(" ", Stream.of(zip, city).flatMap(Optional::stream).toList());
            return Stream.of(street.orElse(""), place, country.orElse("")).filter(line -> !line.isEmpty()).toList();
        }
    }

    record History(Optional<LocalDate> firstOrder, Optional<LocalDate> lastOrder, long orders, Money revenue,
            List<Order> recent) {}

    record Order(LocalDate orderedOn, Optional<String> number, String kind, Money amount) {}

    record Rhythm(Optional<Double> days, Optional<Double> overdueRatio, Optional<String> state,
            @JsonProperty("class") Optional<String> abc) {}

    record EarlierContact(Instant at, String channel, String outcome, Optional<String> situation,
            Optional<String> criticism,
            Optional<String> reason, Optional<String> nextStep, Optional<LocalDate> nextOn, Optional<String> by) {}

    /** What one may say, in order, and what would make it worse. */
    record Guide(String reason, List<String> steps, List<String> blocked) {}

    Optional<LocalDate> lastOrdered() {
        return history.flatMap(History::lastOrder).or(() -> lastOrder);
    }

    List<String> allowedChannels() {
        return gate.stream().filter(Decision::allowed).map(Decision::channel).distinct().toList();
    }

    boolean mayTalk() {
        return !allowedChannels().isEmpty();
    }

    boolean mayPhone() {
        return allowedChannels().contains("PHONE");
    }
}
