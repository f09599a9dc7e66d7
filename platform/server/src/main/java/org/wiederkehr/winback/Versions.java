package org.wiederkehr.winback;

import jakarta.ws.rs.core.EntityTag;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiederkehr.web.Problem;

/** Versions as they travel: {@code ETag: "7"}, and back as {@code If-Match: "7"}. */
final class Versions {
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})\"");

    private Versions() {}

    static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** A change without a version would overwrite unseen work, so it is a 428; one that cannot be ours is stale. */
    static int seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "version-missing", Map.of());
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Problem.stale();
        }
        return Integer.parseInt(tag.group(1));
    }
}
