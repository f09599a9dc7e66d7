package org.wiederkehr.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One walk along a chain, entry by entry. Finds edited, removed, inserted and reordered entries, and a cut tail as long
 * as the head was not set back with it. Hashes are keyed: who can only write to the database cannot forge them.
 */
final class Walk {
    private final Function<String, byte[]> keyedHash;
    private Link last = Link.START;
    private Optional<Long> broken = Optional.empty();

    Walk(Function<String, byte[]> keyedHash) {
        this.keyedHash = keyedHash;
    }

    /** All that an entry says, each part with its length: no two different entries are told alike. */
    static String told(Entry entry, byte[] previous) {
        return Stream
                .of(entry.seq(), entry.at(), entry.actor(), entry.action(), entry.objectType(), entry.objectId(),
                        entry.details().json(), HexFormat.of().formatHex(previous))
                .map(String::valueOf).map(part -> part.length() + ":" + part).collect(Collectors.joining());
    }

    void step(Entry entry, byte[] previous, byte[] hash) {
        boolean fits = entry.seq() == last.seq() + 1 && Arrays.equals(last.hash(), previous)
                && Arrays.equals(keyedHash.apply(told(entry, previous)), hash);
        if (!fits && broken.isEmpty()) {
            broken = Optional.of(entry.seq());
        }
        last = new Link(entry.seq(), hash);
    }

    Optional<Long> end(Link head) {
        boolean whole = head.seq() == last.seq() && Arrays.equals(head.hash(), last.hash());
        return broken.or(() -> whole ? Optional.empty() : Optional.of(last.seq() + 1));
    }
}
