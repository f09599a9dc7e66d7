package org.wiederkehr.console.api;

import java.util.List;
import java.util.Optional;

/** One keyset window of a list, as the API answers it. */
public record Listed<T>(List<T> items, Optional<String> next) {

    public static <T> Listed<T> of(List<T> items) {
        return new Listed<>(items, Optional.empty());
    }
}
