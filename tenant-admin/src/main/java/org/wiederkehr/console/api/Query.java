package org.wiederkehr.console.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query part of an address, written the same way for the browser and for the API; empty values are left out. */
public record Query(List<Pair> pairs) {

    public static final Query NONE = new Query(List.of());

    public record Pair(String name, String value) {}

    public Query {
        pairs = List.copyOf(pairs);
    }

    public static Query of(String name, String value) {
        return NONE.with(name, value);
    }

    /** This query with the parameter set anew; an empty value removes it. */
    public Query with(String name, String value) {
        var others = pairs.stream().filter(pair -> !pair.name().equals(name));
        var one = value.isEmpty() ? Stream.<Pair>empty() : Stream.of(new Pair(name, value));
        return new Query(Stream.concat(others, one).toList());
    }

    public Query without(String name) {
        return with(name, "");
    }

    public Optional<String> value(String name) {
        return pairs.stream().filter(pair -> pair.name().equals(name)).map(Pair::value).findFirst();
    }

    /** The path with this query behind it. */
    public String at(String path) {
        return pairs.isEmpty() ? path : path + "?" + this;
    }

    @Override
    public String toString() {
        return pairs.stream().map(pair -> encode(pair.name()) + "=" + encode(pair.value()))
                .collect(Collectors.joining("&"));
    }

    /** One path segment or query value, percent-encoded. */
    public static String encode(String text) {
        return URLEncoder.encode(Objects.requireNonNull(text), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
