package org.wiederkehr.console.connections;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Frame;

/**
 * The second step of the wizard: what was detected, and which column holds what.
 *
 * @param uploads ids of the files that are looked at
 * @param preview empty where there is none, not even without what was objected to
 * @param typed the currency as it stands in its field, wrong or not
 * @param objections what stands in the way
 */
record MappingView(Frame frame, Connection connection, List<String> uploads, Optional<Preview> preview,
        Optional<String> typed, List<Objection> objections) {

    private static final String CURRENCY = "currency";

    String path() {
        return frame.at(connection.path());
    }

    String message() {
        Say say = frame.say();
        if (preview.isEmpty()) {
            return say.t("mapping.message.none");
        }
        if (!objections.isEmpty()) {
            return say.t("mapping.message.refused");
        }
        if (!preview.get().complete()) {
            return say.t("mapping.message.missing");
        }
        long wrong = preview.get().files().stream().mapToLong(Preview.File::wrongRows).sum();
        return wrong == 0 ? say.t("mapping.message.good") : say.t("mapping.message.wrong", wrong);
    }

    /** What concerns no single input, as an import that still runs, may be over the next time. */
    boolean ready() {
        return objections.stream().allMatch(objection -> objection.place().isEmpty())
                && preview.filter(Preview::complete).isPresent();
    }

    /** Several files of orders in one import: their numbers may overlap. */
    boolean severalOrderFiles() {
        return preview.stream().flatMap(shown -> shown.files().stream())
                .filter(file -> file.role().filter("ORDERS"::equals).isPresent()).count() > 1;
    }

    String currency() {
        return typed.or(() -> preview.flatMap(shown -> shown.suggested().currency())).orElseGet(frame::currency);
    }

    Optional<String> wrongCurrency() {
        return Optional.of(Objection.at(objections, CURRENCY)).filter(sentence -> !sentence.isEmpty());
    }

    String wrong(Preview.File file) {
        return Objection.at(objections, Objection.FILE + file.file());
    }

    /** What belongs to the whole, or to a place that is not on the page. */
    String trouble() {
        List<String> places = preview.map(shown -> Stream.concat(Stream.of(CURRENCY),
                shown.files().stream().map(file -> Objection.FILE + file.file())).toList()).orElse(List.of());
        return Objection.elsewhere(objections, places);
    }
}
