package org.wiederkehr.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WalkTest {
    private static final int ENTRIES = 40;
    private static final int ATTACKS = 1000;

    /** An entry with its links, as a row holds them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stored(Entry entry, byte[] previous, byte[] hash) {}

    private final List<Stored> chain = chain();
    private final Link head = new Link(ENTRIES, chain.getLast().hash());

    @Test
    void a_chain_nobody_touched_is_whole() {
        assertThat(walk(chain, head)).isEmpty();
        assertThat(walk(List.of(), Link.START)).isEmpty();
    }

    @Test
    void a_thousand_edits_removals_swaps_and_cuts_are_all_found() {
        Random random = new Random(20261122);
        for (int attack = 0; attack < ATTACKS; attack++) {
            List<Stored> attacked = new ArrayList<>(chain);
            int at = random.nextInt(ENTRIES);
            switch (attack % 4) {
                case 0 -> attacked.set(at, edited(attacked.get(at), random));
                case 1 -> attacked.remove(at);
                case 2 -> Collections.swap(attacked, at, (at + 1) % ENTRIES);
                default -> attacked.subList(at, ENTRIES).clear();
            }
            assertThat(walk(attacked, head)).as("attack %d at %d", attack, at).isPresent();
        }
    }

    @Test
    void the_first_broken_entry_is_named() {
        List<Stored> attacked = new ArrayList<>(chain);
        attacked.set(6, edited(attacked.get(6), new Random(1)));
        assertThat(walk(attacked, head)).contains(7L);
    }

    private static Stored edited(Stored stored, Random random) {
        Entry entry = stored.entry();
        Entry edited = switch (random.nextInt(4)) {
            case 0 -> new Entry(entry.seq(), entry.at().plusNanos(1000), entry.actor(), entry.action(),
                    entry.objectType(), entry.objectId(), entry.details());
            case 1 -> new Entry(entry.seq(), entry.at(), entry.actor() + "x", entry.action(), entry.objectType(),
                    entry.objectId(), entry.details());
            case 2 -> new Entry(entry.seq(), entry.at(), entry.actor(), entry.action(), entry.objectType(), "0",
                    entry.details());
            default -> new Entry(entry.seq(), entry.at(), entry.actor(), entry.action(), entry.objectType(),
                    entry.objectId(), Details.of(Map.of("rows", "0")));
        };
        return new Stored(edited, stored.previous(), stored.hash());
    }

    private static Optional<Long> walk(List<Stored> entries, Link head) {
        Walk walk = new Walk(WalkTest::hash);
        entries.forEach(stored -> walk.step(stored.entry(), stored.previous(), stored.hash()));
        return walk.end(head);
    }

    private static List<Stored> chain() {
        List<Stored> chain = new ArrayList<>();
        byte[] previous = Link.START.hash();
        for (int seq = 1; seq <= ENTRIES; seq++) {
            Entry entry = new Entry(seq, Instant.EPOCH.plusSeconds(seq), "somebody", "case.opened", "case",
                    String.valueOf(100 + seq), Details.of(Map.of("rows", seq)));
            byte[] hash = hash(Walk.told(entry, previous));
            chain.add(new Stored(entry, previous, hash));
            previous = hash;
        }
        return chain;
    }

    private static byte[] hash(String told) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
