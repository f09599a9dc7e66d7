package org.wiederkehr.consent;

import java.util.ArrayList;
import java.util.List;

/** Where something about a customer is kept, and what an erasure does, or did, to it. Filled by the rooms, one each. */
public final class Places {
    private final List<Place> found = new ArrayList<>();

    /** What happens to rows when their customer is erased. */
    public enum Treatment {
        /** Gone, or emptied of everything personal. */
        ERASED,
        /** Kept for a duty of law, no longer used or shown. */
        RESTRICTED,
        /** Kept, because without the person it names nobody. */
        KEPT_WITHOUT_PERSON,
        /** Entered, as keyed hashes. */
        SUPPRESSED
    }

    /** One place, named by its table, with the number of rows. */
    public record Place(String place, Treatment treatment, long rows) {}

    /** Places without rows are not listed. */
    public void note(String place, Treatment treatment, long rows) {
        if (rows > 0) {
            found.add(new Place(place, treatment, rows));
        }
    }

    public List<Place> list() {
        return List.copyOf(found);
    }
}
