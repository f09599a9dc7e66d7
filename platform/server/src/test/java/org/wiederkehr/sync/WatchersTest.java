package org.wiederkehr.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WatchersTest {
    private final Watchers<String> watchers = new Watchers<>(2);

    @Test
    void the_newest_always_gets_in_and_the_oldest_gives_way() {
        assertThat(watchers.enter("anna", "first")).isEmpty();
        assertThat(watchers.enter("anna", "second")).isEmpty();
        assertThat(watchers.enter("anna", "third")).contains("first");
        assertThat(watchers.enter("anna", "fourth")).contains("second");
    }

    @Test
    void nobody_gives_way_to_somebody_else() {
        watchers.enter("anna", "first");
        watchers.enter("anna", "second");
        assertThat(watchers.enter("berta", "hers")).isEmpty();
    }

    @Test
    void who_left_takes_no_place_and_leaves_nothing_behind() {
        watchers.enter("anna", "first");
        watchers.enter("anna", "second");
        watchers.leave("anna", "first");
        assertThat(watchers.enter("anna", "third")).isEmpty();
        watchers.leave("anna", "second");
        watchers.leave("anna", "third");
        assertThat(watchers.people()).isZero();
    }

    @Test
    void who_had_to_give_way_takes_nobody_elses_place_on_leaving() {
        watchers.enter("anna", "first");
        watchers.enter("anna", "second");
        watchers.enter("anna", "third");
        watchers.leave("anna", "first");
        assertThat(watchers.enter("anna", "fourth")).contains("second");
    }
}
