package org.wiederkehr.run.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wiederkehr.run.house.Zipped;

/** A response as an attacker sees it: everything but the clock and what is drawn at random. */
record Answer(int status, Map<String, List<String>> headers, String body) {
    Answer {
        Map<String, List<String>> seen = new TreeMap<>(headers);
        seen.keySet().removeIf("date"::equalsIgnoreCase);
        headers = Map.copyOf(seen);
        // The number of an incident and a first password are new each time; that there was one is what counts.
        body = body.replaceAll("\"(incident|temporaryPassword)\":\"[^\"]+\"", "\"$1\":\"\"");
    }

    static Answer of(int status, Map<String, List<String>> headers, byte[] body) {
        return new Answer(status, headers, new String(body, StandardCharsets.ISO_8859_1));
    }

    /** Or nothing, if there is none. */
    String header(String name) {
        return headers.entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().getFirst()).findFirst().orElse("");
    }

    /** Everything in which something could hide: status line aside, headers, body, and the files in a zipped body. */
    String everything() {
        return new TreeMap<>(headers) + "\n" + body + "\n" + (body.startsWith("PK") ? unzipped() : "");
    }

    /** The same answer to somebody who had asked for {@code other} instead of {@code asked}: an echo tells nothing. */
    Answer asIfAsked(String asked, String other) {
        return new Answer(status, headers, body.replace(asked, other));
    }

    /** What two equal answers share: a zipped file carries the time of its making. */
    String comparable() {
        return status + "\n" + (body.startsWith("PK")
                ? unzipped().replaceAll("(?s)docProps/core.xml.*?</cp:[^>]+>", "")
                : body);
    }

    /** What two rows made one after the other share: all but their numbers and times. */
    Answer withoutNumbers() {
        Map<String, List<String>> kept = new TreeMap<>(headers);
        kept.keySet().removeIf(name -> name.equalsIgnoreCase("location") || name.equalsIgnoreCase("content-length"));
        return new Answer(status, kept, body.replaceAll("[0-9a-f][0-9a-f-]{11,}|\\d+", "#"));
    }

    Answer status(int other) {
        return new Answer(other, headers, body);
    }

    Answer body(String other) {
        return new Answer(status, headers, other);
    }

    Answer header(String name, String value) {
        Map<String, List<String>> more = new HashMap<>(headers);
        more.put(name, List.of(value));
        return new Answer(status, more, body);
    }

    private String unzipped() {
        try {
            return Zipped.text(body.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
