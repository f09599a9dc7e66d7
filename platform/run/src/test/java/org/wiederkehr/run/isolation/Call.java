package org.wiederkehr.run.isolation;

import java.util.Optional;

/**
 * A request.
 *
 * @param path  with query, below the server's address
 * @param token the bearer's
 * @param key   of a call that may be repeated
 */
record Call(String verb, String path, Optional<String> token, Optional<Body> body, Optional<String> key) {

    Call(String verb, String path, Optional<String> token, Optional<Body> body) {
        this(verb, path, token, body, Optional.empty());
    }

    /** What is sent along. */
    record Body(String type, String content) {}

    Call at(String otherPath) {
        return new Call(verb, otherPath, token, body, key);
    }

    Call by(String otherToken) {
        return new Call(verb, path, Optional.of(otherToken), body, key);
    }

    Call with(Body otherBody) {
        return new Call(verb, path, token, Optional.of(otherBody), key);
    }

    Call keyed(String otherKey) {
        return new Call(verb, path, token, body, Optional.of(otherKey));
    }

    @Override
    public String toString() {
        return verb + " " + path + key.map(sent -> " key " + sent).orElse("")
                + body.map(sent -> " " + sent.content()).orElse("");
    }
}
