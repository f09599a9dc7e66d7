package org.wiederkehr.connectors.worker.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.EntityType;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.Money;
import org.wiederkehr.connectors.spi.Order;
import org.wiederkehr.connectors.spi.Origin;
import org.wiederkehr.connectors.spi.Party;
import org.wiederkehr.connectors.spi.Payment;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;

class PipeTest {

    private static final Money MONEY = new Money(-1234, Currency.getInstance("EUR"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void every_kind_of_change_arrives_as_it_was_sent() throws IOException {
        Party party = new Party(new Origin("007", Optional.of(Instant.ofEpochSecond(1, 2)), Map.of("farbe", "grün")),
                Party.Kind.PERSON, Optional.of("7"), Optional.of("Müller"), Optional.empty(), Optional.empty(),
                Optional.of(new Party.Address(Optional.of("Weg 1"), Optional.empty(), Optional.of("Köln"),
                        Optional.empty())),
                Optional.of(DAY));
        Order order = new Order(Origin.of("A1"), Optional.of("A1"), Optional.of("007"), DAY, Order.Kind.CREDIT_NOTE,
                MONEY, List.of(new Order.Line(1, Optional.of("x"), Optional.of(new BigDecimal("-1.500")), MONEY)));
        Payment payment = new Payment(Origin.of("Z1"), Optional.empty(), Optional.of("A1"), Optional.of(DAY),
                Optional.empty(), MONEY);
        Frame sent = new Frame.Rows(
                List.of(new Change.Upsert(party, 0), new Change.Upsert(order, 3), new Change.Upsert(payment),
                        new Change.Delete(EntityType.PARTY, "008", Optional.of(Instant.EPOCH)),
                        new Change.SweepDone(EntityType.ORDER)),
                new Checkpoint(1, "x"), new Progress(1, 2, 3));
        assertThat(sentAndReceived(sent)).isEqualTo(sent);
    }

    @Test
    void every_other_frame_arrives_as_it_was_sent() throws IOException {
        for (Frame sent : List.of(
                new Frame.Rejected(new Rejection("f", 7, Optional.of("DATE"), "r", Map.of("a", "b"), "s")),
                new Frame.End(1, 2), new Frame.Shown(List.of(), List.of(), "{}"),
                new Frame.Failed(Fault.DRIFT, "c", Map.of()))) {
            assertThat(sentAndReceived(sent)).isEqualTo(sent);
        }
    }

    /** Whatever a child sends, the parent gets a frame or a refusal, never another exception and never a full heap. */
    @Test
    void damaged_frames_are_refused_or_are_other_valid_frames() throws IOException {
        byte[] good = Pipe.frame(Frame.class, new Frame.Rows(
                List.of(new Change.Upsert(new Order(Origin.of("A1"), Optional.of("A1"), Optional.empty(), DAY,
                        Order.Kind.ORDER, MONEY,
                        List.of(new Order.Line(1, Optional.of("x"), Optional.of(BigDecimal.TEN), MONEY))))),
                new Checkpoint(1, "x"), new Progress(1, 2, 3)));
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] payload = Arrays.copyOfRange(good, Pipe.HEADER, good.length);
            for (int flips = 0; flips <= i % 3; flips++) {
                payload[random.nextInt(payload.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(Pipe.value(Frame.class, payload)).isNotNull();
            } catch (Pipe.Garbled e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1_000, 19_999);
    }

    @Test
    void text_between_frames_is_noticed_at_once() {
        byte[] text = "Exception in thread main".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> Pipe.next(new ByteArrayInputStream(text), 1 << 20)).isInstanceOf(Pipe.Garbled.class);
    }

    @Test
    void a_frame_beyond_the_cap_is_not_read() throws IOException {
        byte[] frame = Pipe.frame(Frame.class, new Frame.Shown(List.of(), List.of(), "x".repeat(1000)));
        assertThat(Pipe.next(new ByteArrayInputStream(frame), 2000)).isPresent();
        assertThatThrownBy(() -> Pipe.next(new ByteArrayInputStream(frame), 100)).isInstanceOf(Pipe.Garbled.class);
    }

    @Test
    void what_no_database_stores_is_refused() throws IOException {
        byte[] nul = Pipe.frame(Frame.class, new Frame.Failed(Fault.DRIFT, "a\0b", Map.of()));
        byte[] payload = Arrays.copyOfRange(nul, Pipe.HEADER, nul.length);
        assertThatThrownBy(() -> Pipe.value(Frame.class, payload)).isInstanceOf(Pipe.Garbled.class);
    }

    private static Frame sentAndReceived(Frame frame) throws IOException {
        byte[] payload = Pipe.next(new ByteArrayInputStream(Pipe.frame(Frame.class, frame)), 1 << 20).orElseThrow();
        return Pipe.value(Frame.class, payload);
    }
}
