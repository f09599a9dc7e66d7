package org.wiederkehr.run.isolation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** What a sweep saw; filled by several threads. */
final class Findings {
    private final Collection<String> leaks = new ConcurrentLinkedQueue<>();
    private final Map<String, String> gaps = new ConcurrentHashMap<>();
    private final Set<String> exercised = new ConcurrentSkipListSet<>();
    private final Set<String> marked = new ConcurrentSkipListSet<>();
    private final AtomicInteger calls = new AtomicInteger();

    void leak(String kind, Call call, Object seen) {
        String shown = String.valueOf(seen);
        leaks.add(kind + ": " + call + " -> " + shown.substring(0, Math.min(shown.length(), 2500)));
    }

    void gap(Endpoint endpoint, String why) {
        gaps.putIfAbsent(endpoint.toString(), endpoint + ": " + why);
    }

    void exercised(Endpoint endpoint) {
        exercised.add(endpoint.toString());
    }

    void marked(Endpoint endpoint) {
        marked.add(endpoint.toString());
    }

    void called() {
        calls.incrementAndGet();
    }

    /** Sentences about what must not be. */
    List<String> leaks() {
        return leaks.stream().sorted().toList();
    }

    /** What could not be tried, and what of the contract was never reached. */
    List<String> gaps(List<Endpoint> contract) {
        Set<String> missing = new TreeSet<>(gaps.values());
        contract.stream().map(Endpoint::toString).filter(endpoint -> !exercised.contains(endpoint))
                .forEach(endpoint -> missing.add(endpoint + ": never got past the door"));
        return List.copyOf(missing);
    }

    /** Endpoints that showed the caller's own firm's marks: proof that marks are seen where they may be seen. */
    Set<String> marked() {
        return marked;
    }

    int calls() {
        return calls.get();
    }
}
