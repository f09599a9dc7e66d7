package org.wiederkehr.winback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.consent.CustomerKind;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.consent.OwnRequest;
import org.wiederkehr.consent.Rule;
import org.wiederkehr.web.Money;

/**
 * What a caller has before them. Each kind of caller has a record of their own: what it does not name cannot be shown,
 * so a new field reaches nobody by oversight.
 */
@Schema(oneOf = {Sheet.ForHouse.class, Sheet.ForOutside.class})
public sealed interface Sheet {

    /** For the house. */
    record ForHouse(@JsonProperty("case") CaseView winBackCase, Customer customer, History history, Rhythm rhythm,
            Importance importance, List<Decision> gate, List<OwnRequest> requests, List<EarlierContact> contacts,
            List<PromiseView> promises, List<Warning> warnings, CallGuide guide) implements Sheet {}

    /**
     * For somebody outside: whom to call, why, whether one may, and what to say. No figures, no other talks, and of the
     * ways to the customer the one that was handed over, while the law allows it.
     */
    record ForOutside(@JsonProperty("case") OutsideCase winBackCase, Address customer, Optional<LocalDate> lastOrder,
            List<OutsideAnswer> gate, List<OutsidePromise> promises, List<Warning> warnings,
            CallGuide guide) implements Sheet {}

    /** The customer with contact data. */
    record Customer(String id, Optional<String> number, Optional<LocalDate> since, Address address) {

        /** What is kept and may not be used is not laid out beside a telephone. */
        Customer onlyName() {
            return new Customer(id, number, since, address.onlyName());
        }
    }

    /** Name and ways of contact. */
    record Address(String name, CustomerKind kind, Optional<String> email, Optional<String> phone,
            Optional<String> street, Optional<String> zip, Optional<String> city, Optional<String> country) {

        Address onlyName() {
            return new Address(name, kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty());
        }

        Address only(Channel channel) {
            return switch (channel) {
                case PHONE -> new Address(name, kind, Optional.empty(), phone, Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty());
                case EMAIL -> new Address(name, kind, email, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty());
                case POST -> new Address(name, kind, Optional.empty(), Optional.empty(), street, zip, city, country);
            };
        }
    }

    /** What the customer bought, all in all and lately; absent days when there never was an order. */
    record History(Optional<LocalDate> firstOrder, Optional<LocalDate> lastOrder, long orders, Money revenue,
            List<Order> recent) {}

    /** One order or credit note. */
    record Order(LocalDate orderedOn, Optional<String> number, String kind, Money amount) {}

    /** The own rhythm, as the newest analysis saw it; all absent when it does not know the customer. */
    record Rhythm(Optional<Double> days, Optional<Double> overdueRatio, Optional<String> state,
            @JsonProperty("class") Optional<String> abc) {}

    /** A talk before this one, in this case or an earlier one; by whom, as they were called then. */
    record EarlierContact(Instant at, Channel channel, CallOutcome outcome, Optional<String> situation,
            Optional<String> criticism, Optional<DefectionReason> reason, Optional<String> nextStep,
            Optional<LocalDate> nextOn, Optional<String> by) {}

    /** The case as somebody outside sees it: theirs on one way, until a day. */
    record OutsideCase(String id, DefectionReason reason, LocalDate nextOn, Channel channel, LocalDate until) {}

    /** The gate's answer as somebody outside sees it: without the facts behind it. */
    record OutsideAnswer(Channel channel, boolean allowed, Rule rule, String reason, String citation) {}

    /** A promise as somebody outside sees it: it must not be promised twice. */
    record OutsidePromise(String text, LocalDate dueOn, PromiseState state) {}

    /** What to know before saying a word. */
    enum Warning {
        PROMISE_OPEN, PROMISE_DUE, PROMISE_BROKEN, NO_LAWFUL_CHANNEL, PROCESSING_RESTRICTED
    }
}
