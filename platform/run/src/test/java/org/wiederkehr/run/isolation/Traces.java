package org.wiederkehr.run.isolation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a job left behind.
 *
 * @param abroad  tables whose rows of the firm abroad are others now
 * @param atHome  tables whose rows of the firm at home are others now
 * @param strays  tables in which somebody else's rows say what only the firm abroad may know
 * @param written files that say it
 */
record Traces(List<String> abroad, List<String> atHome, List<String> strays, List<Path> written) {
    /** Sentences about what must not be, if the job had nothing to do with either firm's rows. */
    List<String> all() {
        return Stream.of(told("abroad", abroad), told("at home", atHome), told("stray", strays),
                told("written down", written)).flatMap(Function.identity()).toList();
    }

    private static Stream<String> told(String kind, List<?> places) {
        return places.stream().map(place -> kind + ": " + place);
    }
}
