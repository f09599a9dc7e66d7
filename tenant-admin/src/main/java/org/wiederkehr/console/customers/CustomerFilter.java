package org.wiederkehr.console.customers;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiederkehr.console.api.Query;

/** What the address of the customer list says: search, facets, sort order, run. The same names go to the API. */
record CustomerFilter(Query query) {

    static final List<String> CLASSES = List.of("A", "B", "C");
    static final List<String> STATES = List.of("ACTIVE", "PAUSE", "PROBABLY_GONE", "UNKNOWN");
    static final String DEFAULT_SORT = "-revenue";
    private static final List<String> NAMES = List.of("q", "class", "state", "recency", "frequency", "monetary", "sort",
            "run");
    private static final List<String> SORTS = List.of("name", "revenue", "lastOrder", "overdue", "priority");

    /** Several values of one name (ticked boxes) become one list with commas. */
    static CustomerFilter of(MultivaluedMap<String, String> parameters) {
        Query query = Query.NONE;
        for (String name : NAMES) {
            List<String> values = Optional.ofNullable(parameters.get(name)).orElse(List.of());
            query = query.with(name,
                    String.join(",", values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList()));
        }
        return new CustomerFilter(query);
    }

    String value(String name) {
        return query.value(name).orElse("");
    }

    List<String> chosen(String name) {
        return Stream.of(value(name).split(",")).filter(value -> !value.isEmpty()).toList();
    }

    boolean has(String name, String value) {
        return chosen(name).contains(value);
    }

    String sort() {
        return query.value("sort").filter(sort -> SORTS.contains(sort.replaceFirst("^-", ""))).orElse(DEFAULT_SORT);
    }

    /** A click on a column's head: this column, or the other way round if it is already sorted by it. */
    Query sortedBy(String column, boolean descendingFirst) {
        String first = descendingFirst ? "-" + column : column;
        String second = descendingFirst ? column : "-" + column;
        return query.with("sort", sort().equals(first) ? second : first);
    }

    /** {@code aria-sort} of a column's head. */
    String ariaSort(String column) {
        if (sort().equals(column)) {
            return "ascending";
        }
        return sort().equals("-" + column) ? "descending" : "none";
    }

    boolean narrowed() {
        return NAMES.stream().filter(name -> !name.equals("sort") && !name.equals("run"))
                .anyMatch(name -> query.value(name).isPresent());
    }

    /** Cells of the heat map arrive as single values; they are shown as removable marks. */
    List<String> marks() {
        return Stream.of("recency", "frequency", "monetary").filter(name -> query.value(name).isPresent()).toList();
    }

    /** For the API: always with a sort order. */
    Query forApi() {
        return query.with("sort", sort());
    }
}
