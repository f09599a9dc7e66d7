package org.wiederkehr.console.connections;

import java.util.List;
import java.util.stream.Stream;
import org.wiederkehr.console.api.Problem;

/**
 * What the API has against a mapping, and where on the page it belongs.
 *
 * @param place id of an input; {@code file:} and a name for what concerns one file; empty for the whole
 * @param sentence in the reader's language, with the remedy
 */
record Objection(String place, String sentence) {

    static final String FILE = "file:";

    /** The sentence for each wrong field where the API names fields, its own otherwise. */
    static List<Objection> of(Problem problem) {
        if (!problem.fields().isEmpty()) {
            return problem.fields().stream()
                    .map(field -> new Objection(last(field.pointer()), field.message())).toList();
        }
        String sentence = problem.detail().isEmpty() ? problem.title() : problem.detail();
        String place = problem.param("field").filter(field -> !field.startsWith("files"))
                .or(() -> problem.param("file").map(FILE::concat)).orElse("");
        return List.of(new Objection(place, sentence));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The sentences that belong there, as one. */
    static String at(List<Objection> all, String place) {
        return String.join(" ", sentences(all.stream().filter(objection -> objection.place().equals(place))));
    }

    private static List<String> sentences(Stream<Objection> some) {
        return some.map(Objection::sentence).distinct().toList();
    }

    /** Those that no place on the page is known for. */
    static String elsewhere(List<Objection> all, List<String> places) {
        return String.join(" ", sentences(all.stream().filter(objection -> !places.contains(objection.place()))));
    }
}
