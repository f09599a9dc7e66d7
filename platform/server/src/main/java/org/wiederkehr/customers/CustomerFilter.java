package org.wiederkehr.customers;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiederkehr.web.Problem;

/**
 * Which customers, in which order: {@code ?q=&class=A,B&state=PAUSE&recency=4,5&frequency=&monetary=&sort=-revenue&run=}.
 * Every word of {@code q} must occur in name, number or town. Classes, states and scores are those of analysis
 * {@code run}, or of the latest.
 */
public class CustomerFilter {
    private static final Set<String> CLASSES = Set.of("A", "B", "C");
    private static final Set<String> STATES = Set.of("ACTIVE", "PAUSE", "PROBABLY_GONE", "UNKNOWN");
    private static final Set<String> SCORES = Set.of("1", "2", "3", "4", "5");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 200;

    @QueryParam("q")
    @DefaultValue("")
    String text = "";
    @QueryParam("class")
    @DefaultValue("")
    String classes = "";
    @QueryParam("state")
    @DefaultValue("")
    String states = "";
    @QueryParam("recency")
    @DefaultValue("")
    String recency = "";
    @QueryParam("frequency")
    @DefaultValue("")
    String frequency = "";
    @QueryParam("monetary")
    @DefaultValue("")
    String monetary = "";
    @QueryParam("sort")
    @DefaultValue("name")
    String sort = "name";
    @QueryParam("run")
    @Nullable
    String run;

    List<String> words() {
        if (text.length() > LONGEST) {
            throw Problem.invalid("?q", "too-long", Map.of("max", LONGEST));
        }
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
    }

    List<String> classes() {
        return several("class", classes, CLASSES);
    }

    List<String> states() {
        return several("state", states, STATES);
    }

    List<Integer> recency() {
        return scores("recency", recency);
    }

    List<Integer> frequency() {
        return scores("frequency", frequency);
    }

    List<Integer> monetary() {
        return scores("monetary", monetary);
    }

    Sort sort() {
        return Sort.parse(sort);
    }

    Optional<Long> analysis() {
        return Optional.ofNullable(run).filter(id -> !id.isEmpty()).map(id -> {
            if (!id.matches("[0-9]{1,18}")) {
                throw Problem.invalid("?run", "malformed", Map.of());
            }
            return Long.valueOf(id);
        });
    }

    /** The same filter has the same text: a mark of one list does not open another. */
    String name() {
        return "customers " + List.of(words(), classes(), states(), recency(), frequency(), monetary(), sort(),
                analysis());
    }

    /** For the trail: which filters were used, without the words searched for, which may be names. */
    public Map<String, String> traces() {
        return Map.of("searched", Boolean.toString(!words().isEmpty()), "class", classes, "state", states, "recency",
                recency, "frequency", frequency, "monetary", monetary, "sort", sort);
    }

    private static List<Integer> scores(String name, String given) {
        return several(name, given, SCORES).stream().map(Integer::valueOf).toList();
    }

    private static List<String> several(String name, String given, Set<String> known) {
        List<String> found = Arrays.stream(given.split(",")).map(String::strip).filter(one -> !one.isEmpty())
                .distinct().sorted().toList();
        if (!known.containsAll(found)) {
            throw Problem.invalid("?" + name, "malformed", Map.of());
        }
        return found;
    }
}
