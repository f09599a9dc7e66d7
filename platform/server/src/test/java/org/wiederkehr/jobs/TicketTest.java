package org.wiederkehr.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketTest {
    @Test
    void what_is_written_is_read_again() {
        assertThat(Ticket.parse(new Ticket(17, 4).text())).isEqualTo(Optional.of(new Ticket(17, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "17", "17/", "/4", "17/4/2", "-17/4", "17/-4", "a/4", "17/b", " 17/4", "17/4 ",
            "9999999999999999999/1", "17/9999999999999999999", "17\n/4"})
    void anything_else_is_no_ticket(String text) {
        assertThat(Ticket.parse(text)).isEmpty();
    }
}
