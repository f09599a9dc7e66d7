package org.wiederkehr.console.connections;

import java.util.Optional;

/** A row that was not taken over: where it stands, and the reason as a sentence. */
record Reject(String file, long line, Optional<String> field, String reason, Optional<String> sample,
        Optional<String> text) {}
