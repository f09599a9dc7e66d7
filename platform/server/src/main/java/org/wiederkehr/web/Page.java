package org.wiederkehr.web;

import java.util.List;
import java.util.Optional;

/** A window onto a list: its items, and the mark with which the next window begins, when there is one. */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }
}
