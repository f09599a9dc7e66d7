package org.wiederkehr.run;

import java.util.List;

/** The stack cannot start, for a reason a person can do something about; the key names the sentence in the text files. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<String> details;

    public CannotStart(String key, String... details) {
        super(key + ' ' + String.join(" ", details));
        this.key = key;
        this.details = List.of(details);
    }

    /** The sentence, in the language of the one who listens. */
    public String told(Say say) {
        return say.text(key, details.toArray());
    }
}
