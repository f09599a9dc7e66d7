package org.wiederkehr.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DesksTest {
    @Test
    void one_tenant_holds_no_more_than_its_share() {
        Desks desks = new Desks(2);
        assertThat(desks.take(1)).isTrue();
        assertThat(desks.take(1)).isTrue();
        assertThat(desks.take(1)).isFalse();
        assertThat(desks.take(2)).isTrue();
    }

    @Test
    void a_desk_that_was_left_is_free_again() {
        Desks desks = new Desks(1);
        assertThat(desks.take(1)).isTrue();
        desks.leave(1);
        assertThat(desks.take(1)).isTrue();
    }

    @Test
    void a_ticket_says_whose_it_is() {
        assertThat(Ticket.parse(new Ticket(3, 44).text())).contains(new Ticket(3, 44));
    }
}
