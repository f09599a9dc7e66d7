package org.wiederkehr.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Money;
import org.wiederkehr.connectors.spi.Order;
import org.wiederkehr.connectors.spi.Origin;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;

class StagingSinkTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    /** Remembers what each transaction would have held. */
    private static final class Notebook extends Staging {
        final List<String> stored = new ArrayList<>();

        @Override
        void store(Attempt attempt, Batch batch, Checkpoint covers, Progress progress) {
            stored.add(batch.orders().rows() + " orders, " + batch.rejects().size() + " rejects, until "
                    + covers.opaque() + ", next " + batch.nextSeq());
        }
    }

    private final Notebook notebook = new Notebook();
    private final StagingSink sink = new StagingSink(notebook, new Attempt(1, 1, 1, "csv", "{}", List.of(), true, false,
            "somebody", Optional.empty(), 1, false), new Limits(EURO));

    private static List<Change> orders(int count) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            changes.add(new Change.Upsert(new Order(Origin.of("o" + i), Optional.empty(), Optional.empty(),
                    LocalDate.EPOCH, Order.Kind.ORDER, new Money(1, EURO), List.of()), 1));
        }
        return changes;
    }

    private void deliver(int count, String checkpoint) {
        sink.rows(orders(count), new Checkpoint(1, checkpoint), new Progress(count, 0, 0));
    }

    @Test
    void small_deliveries_share_a_transaction_with_the_last_checkpoint() {
        deliver(2_000, "a");
        deliver(2_000, "b");
        deliver(2_000, "c");
        sink.flush();
        assertThat(notebook.stored).containsExactly("6000 orders, 0 rejects, until c, next 6001");
    }

    @Test
    void what_is_not_covered_by_a_checkpoint_yet_is_not_stored() {
        sink.rejected(new Rejection("a.csv", 1, Optional.empty(), "bad", Map.of(), ""));
        sink.flush();
        assertThat(notebook.stored).isEmpty();
        deliver(1, "a");
        sink.flush();
        assertThat(notebook.stored).containsExactly("1 orders, 1 rejects, until a, next 3");
    }

    @Test
    void an_attempt_knows_whether_it_got_any_further() {
        assertThat(sink.hasStored()).isFalse();
        deliver(5_000, "a");
        assertThat(sink.hasStored()).isTrue();
        assertThat(sink.nextSeq()).isEqualTo(5_001);
    }
}
