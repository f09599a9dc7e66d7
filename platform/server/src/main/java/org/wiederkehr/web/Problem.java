package org.wiederkehr.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer that says no, thrown from anywhere below a resource; becomes {@code application/problem+json} (RFC 9457).
 * Its {@code code} is stable and documented in {@code docs/problems}; the title comes from the message file of the room
 * in the language of the request; {@code params} are numbers, dates and codes, never text meant for people.
 * Throwing it rolls the transaction back.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient Map<String, Object> params;
    private final transient List<Field> fields;

    private Problem(int status, String code, Map<String, ?> params, List<Field> fields) {
        super(code + " " + params + " " + fields, null, false, false);
        this.status = status;
        this.code = code;
        this.params = new TreeMap<>(params);
        this.fields = List.copyOf(fields);
    }

    /** One wrong field: a JSON pointer into the body, or {@code ?name} for a query parameter. */
    public record Field(String pointer, String code, Map<String, Object> params) {
        public Field {
            params = Map.copyOf(params);
        }
    }

    public static Problem of(int status, String code, Map<String, ?> params) {
        return new Problem(status, code, params, List.of());
    }

    /** 404: there is no such thing here; what belongs to others looks exactly the same. */
    public static Problem notFound() {
        return of(404, "not-found", Map.of());
    }

    /** 403: the caller's roles do not cover this. */
    public static Problem notAllowed() {
        return of(403, "not-allowed", Map.of());
    }

    /** 401: nobody is logged in, or the token is not good. */
    public static Problem notLoggedIn() {
        return of(401, "not-logged-in", Map.of());
    }

    /** 409 with a code of the room's own. */
    public static Problem conflict(String code, Map<String, ?> params) {
        return of(409, code, params);
    }

    /** 412: somebody else changed it meanwhile. */
    public static Problem stale() {
        return of(412, "stale", Map.of());
    }

    /** 400: one field is wrong; the field's code is looked up as {@code field.<code>}. */
    public static Problem invalid(String pointer, String code, Map<String, Object> params) {
        return invalid(List.of(new Field(pointer, code, params)));
    }

    public static Problem invalid(List<Field> fields) {
        return new Problem(400, "invalid-input", Map.of(), fields);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> params() {
        return Map.copyOf(params);
    }

    public List<Field> fields() {
        return fields;
    }
}
