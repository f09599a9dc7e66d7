package org.wiederkehr.run.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One operation of the published contract.
 *
 * @param roles who may call it; {@code *} everybody, {@code platform-operator} the operator
 * @param query its query parameters
 * @param body  the schema of its body and the type, if it has one
 */
record Endpoint(String id, String verb, String path, Set<String> roles, List<String> query, Optional<BodySchema> body,
        boolean streams) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** What is to be sent. */
    record BodySchema(String type, JsonNode schema) {}

    boolean isOfTenant() {
        return path.contains("/tenants/{tenant}");
    }

    /** Places in the path besides the tenant. */
    List<String> places() {
        return PLACE.matcher(path).results().map(found -> found.group(1)).filter(place -> !place.equals("tenant"))
                .toList();
    }

    /** The path for this tenant with its other places filled in. */
    String at(String tenant, Function<String, String> place) {
        Function<MatchResult, String> fill = found -> found.group(1).equals("tenant")
                ? tenant
                : place.apply(found.group(1));
        return PLACE.matcher(path).replaceAll(fill);
    }

    boolean allows(String role) {
        return roles.contains("*") || roles.contains(role);
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
