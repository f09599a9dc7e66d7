package org.wiederkehr.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for: {@code @BeanParam Window window}, that is {@code ?after=&limit=}. */
public class Window {
    private static final int MOST = 200;

    @QueryParam("after")
    @Nullable
    String after;
    @QueryParam("limit")
    @DefaultValue("50")
    String limit = "50";

    /** How many items at most; 1 to 200. */
    public int limit() {
        if (limit.matches("[0-9]{1,3}")) {
            int asked = Integer.parseInt(limit);
            if (asked >= 1 && asked <= MOST) {
                return asked;
            }
        }
        throw Problem.invalid("?limit", "out-of-range", Map.of("min", 1, "max", MOST));
    }

    Optional<String> after() {
        return Optional.ofNullable(after).filter(mark -> !mark.isEmpty());
    }
}
