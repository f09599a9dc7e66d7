package org.wiederkehr.console.api;

/** The API did not answer, or not in time, or not in JSON. */
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreachable(String path, Throwable cause) {
        super("API did not answer: " + path, cause);
    }
}
