package org.wiederkehr.jobs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the queue knows of a job besides its name: whose it is, and for which object. */
record Ticket(long tenant, long id) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})/([0-9]{1,18})");

    /** Empty when it was not written by this house. */
    static Optional<Ticket> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Ticket(Long.parseLong(written.group(1)), Long.parseLong(written.group(2))))
                : Optional.empty();
    }

    String text() {
        return tenant + "/" + id;
    }
}
