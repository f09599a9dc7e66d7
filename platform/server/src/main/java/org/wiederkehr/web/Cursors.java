package org.wiederkehr.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.KeyedHash;

/**
 * Marks between pages. A mark is sealed: it shows nothing (a customer's name may be the sort key) and opens only for the
 * tenant and the query it was made for. Use:
 *
 * <pre>{@code
 * Keys after = cursors.open(window, "cases " + filter);                   // one text per query: name, filters, sort
 * rows = ... where (:first or (next_on, id) > (:day, :id)) ... limit :n   // n = window.limit() + 1
 * return cursors.page(rows, window, "cases " + filter, row -> List.of(row.nextOn(), row.id()));
 * }</pre>
 */
@ApplicationScoped
public class Cursors {
    private static final int LONGEST = 4096;

    @Inject
    KeyedHash keys;
    @Inject
    CurrentTenant tenant;

    /** The sort keys of the last item seen, in the order they were given. */
    public record Keys(List<String> values) {
        public Keys {
            values = List.copyOf(values);
        }

        public String text(int index) {
            return values.get(index);
        }

        public long number(int index) {
            return Long.parseLong(values.get(index));
        }
    }

    /** Where to go on, or empty at the start of the list. Another tenant's or query's mark is a 400. */
    public Optional<Keys> open(Window window, String query) {
        return window.after().map(mark -> new Keys(unseal(mark, query)));
    }

    /** Makes the page from up to {@code limit + 1} rows: the one too many only says that there is a next page. */
    public <T> Page<T> page(List<T> rows, Window window, String query, Function<T, List<?>> sortKeys) {
        int limit = window.limit();
        if (rows.size() <= limit) {
            return new Page<>(rows, Optional.empty());
        }
        List<String> last = sortKeys.apply(rows.get(limit - 1)).stream().map(String::valueOf).toList();
        return new Page<>(rows.subList(0, limit), Optional.of(seal(last, query)));
    }

    private String seal(List<String> values, String query) {
        try {
            return box().close(Json.mapper().writeValueAsBytes(values), context(query));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<String> unseal(String mark, String query) {
        return Optional.of(mark).filter(text -> text.length() <= LONGEST)
                .flatMap(text -> box().open(text, context(query))).map(Cursors::read)
                .orElseThrow(() -> Problem.invalid("?after", "bad-cursor", Map.of()));
    }

    private static List<String> read(byte[] content) {
        try {
            return Json.mapper().readValue(new String(content, StandardCharsets.UTF_8), new TypeReference<>() {
            });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String context(String query) {
        return (tenant.isBound() ? tenant.id() : 0) + " " + query;
    }

    private SealedBox box() {
        return new SealedBox(keys.keyFor("cursors"));
    }
}
