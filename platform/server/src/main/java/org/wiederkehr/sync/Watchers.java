package org.wiederkehr.sync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who watches on this node, each person in so many places at most, whatever tenant they are of: a stream holds a connection
 * and, behind a console, a thread. Whoever opens one more gets it, and the oldest gives way: people look at the newest.
 */
final class Watchers<S> {
    private final int most;
    private final Map<String, Deque<S>> open = new HashMap<>();

    Watchers(int most) {
        this.most = most;
    }

    /** Answers the stream that has to end for this one. */
    synchronized Optional<S> enter(String person, S stream) {
        Deque<S> theirs = open.computeIfAbsent(person, key -> new ArrayDeque<>());
        theirs.addLast(stream);
        return theirs.size() > most ? Optional.of(theirs.removeFirst()) : Optional.empty();
    }

    /** Does nothing if it had to leave before. */
    synchronized void leave(String person, S stream) {
        open.computeIfPresent(person, (key, theirs) -> {
            theirs.remove(stream);
            return theirs.isEmpty() ? null : theirs;
        });
    }

    /** How many people watch. */
    synchronized int people() {
        return open.size();
    }
}
