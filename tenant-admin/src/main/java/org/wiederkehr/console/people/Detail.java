package org.wiederkehr.console.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wiederkehr.console.text.Say;

/** One more word of an entry: the trail keeps codes, its readers get words, days and numbers as they write them. */
record Detail(String key, String value) {

    String shown(Say say) {
        return switch (key) {
            case "reason" -> say.codeOr("reason", value, say.code("refusal", value));
            case "state" -> say.codeOr("case.state", value, say.code("connection.state", value));
            case "outcome" -> say.code("outcome", value);
            case "channel", "channels" -> each(say, "channel");
            case "roles" -> each(say, "role");
            case "asOf", "until" -> day(say);
            case "bytes" -> number() ? say.bytes(Long.parseLong(value)) : value;
            case "source" -> say.code("analysis.source", value);
            case "sha256" -> value.substring(0, Math.min(8, value.length())) + "…";
            case "rows", "customers", "places", "files", "uploads", "new", "changed", "unchanged", "suppressed",
                    "deleted" ->
                number() ? say.number(Long.parseLong(value)) : value;
            default -> value;
        };
    }

    /** {@code [PHONE, EMAIL]} and {@code tenant-admin}. */
    private String each(Say say, String prefix) {
        return Arrays.stream(value.replaceAll("[\\[\\] ]", "").split(","))
                .map(code -> say.code(prefix, code.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.joining(", "));
    }

    private String day(Say say) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? say.date(LocalDate.parse(value)) : value;
    }

    private boolean number() {
        return value.matches("\\d{1,18}");
    }
}
