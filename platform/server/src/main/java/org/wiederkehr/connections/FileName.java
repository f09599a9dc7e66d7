package org.wiederkehr.connections;

import java.util.Optional;

/** The name under which a file is shown; never a path, never a name on our disk. */
final class FileName {
    private static final int LONGEST = 200;
    private static final String UNNAMED = "upload";

    private FileName() {}

    static String plain(Optional<String> given) {
        String name = given.orElse("");
        // Browsers on Windows used to send the whole path; control characters and marks that turn text around have no
        // business in a name.
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
        if (name.isEmpty()) {
            return UNNAMED;
        }
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
