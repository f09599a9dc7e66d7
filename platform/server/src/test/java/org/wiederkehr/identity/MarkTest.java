package org.wiederkehr.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkTest {
    /** In the middle of a second. */
    private static final Instant CHANGE = Instant.parse("2026-11-28T10:00:00.500Z");
    private static final Instant ITS_SECOND = Instant.parse("2026-11-28T10:00:00Z");
    private static final Set<Role> BEFORE = Set.of(Role.TENANT_ADMIN, Role.AGENT);
    private static final Set<Role> AFTER = Set.of(Role.AGENT);

    private final Mark demoted = Mark.of(AFTER, CHANGE);
    private final Mark removed = Mark.ofLeaving(CHANGE);

    @Test
    void a_token_from_an_earlier_second_is_refused_whatever_it_says() {
        assertThat(demoted.refuses(issued(-1, BEFORE))).isTrue();
        assertThat(demoted.refuses(issued(-1, AFTER))).isTrue();
    }

    @Test
    void in_the_second_of_the_change_the_roles_tell_before_from_after() {
        assertThat(demoted.refuses(issued(0, BEFORE))).isTrue();
        assertThat(demoted.refuses(issued(0, AFTER))).isFalse();
    }

    @Test
    void a_clock_that_is_ahead_does_not_carry_old_roles_over() {
        assertThat(demoted.refuses(issued(59, BEFORE))).isTrue();
        assertThat(demoted.refuses(issued(59, AFTER))).isFalse();
    }

    @Test
    void later_the_token_alone_is_believed() {
        assertThat(demoted.refuses(issued(60, BEFORE))).isFalse();
    }

    @Test
    void more_roles_than_before_count_at_once_too() {
        Mark promoted = Mark.of(BEFORE, CHANGE);
        assertThat(promoted.refuses(issued(0, AFTER))).isTrue();
        assertThat(promoted.refuses(issued(0, BEFORE))).isFalse();
    }

    @Test
    void no_token_of_the_second_of_a_removal_counts() {
        assertThat(removed.refuses(issued(0, BEFORE))).isTrue();
        assertThat(removed.refuses(issued(0, Set.of()))).isTrue();
        assertThat(removed.refuses(issued(59, BEFORE))).isTrue();
    }

    @Test
    void who_was_called_back_gets_in_with_the_next_second_and_tokens_from_before_never() {
        Mark back = new Mark(removed.since(), BEFORE);
        assertThat(back.refuses(issued(0, BEFORE))).isTrue();
        assertThat(back.refuses(issued(1, BEFORE))).isFalse();
    }

    private static Pass issued(long seconds, Set<Role> roles) {
        return new Pass("somebody", ITS_SECOND.plusSeconds(seconds), roles);
    }
}
