package org.wiederkehr.connectors.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.EntityType;
import org.wiederkehr.connectors.spi.Order;
import org.wiederkehr.connectors.spi.Party;
import org.wiederkehr.connectors.spi.Payment;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;
import org.wiederkehr.connectors.worker.host.HostSink;
import org.wiederkehr.connectors.worker.host.ReadOutcome;

/** What arrived of a read, kept as a host would keep it: by source id, the latest counts. */
final class Received implements HostSink {

    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Order> orders = new LinkedHashMap<>();
    private final Map<String, Payment> payments = new LinkedHashMap<>();
    private final List<EntityType> swept = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final List<Integer> batches = new ArrayList<>();
    private long rows;
    private Progress progress = new Progress(0, 0, 0);
    private Optional<ReadOutcome> outcome = Optional.empty();

    @Override
    public void rows(List<Change> changes, Checkpoint covers, Progress reached) {
        for (Change change : changes) {
            keep(change);
            rows += change instanceof Change.Upsert upsert ? upsert.rows() : 0;
        }
        checkpoints.add(covers);
        batches.add(changes.size());
        progress = reached;
    }

    private void keep(Change change) {
        switch (change) {
            case Change.Upsert(Party party, int rows, int file) -> parties.put(party.origin().sourceId(), party);
            case Change.Upsert(Order order, int rows, int file) ->
                orders.merge(order.origin().sourceId(), order, Received::sum);
            case Change.Upsert(Payment payment, int rows, int file) ->
                payments.put(payment.origin().sourceId(), payment);
            case Change.SweepDone sweep -> swept.add(sweep.type());
            case Change.Delete delete -> throw new AssertionError(delete.toString());
        }
    }

    // a later delivery of an order adds to the earlier ones
    private static Order sum(Order before, Order more) {
        List<Order.Line> lines = new ArrayList<>(before.lines());
        lines.addAll(more.lines());
        return new Order(before.origin(), before.number(), before.partyRef(), before.placed(), before.kind(),
                before.total().plus(more.total()), lines);
    }

    /** Rows of the source that arrived as something; with the rejections these must be all. */
    long rows() {
        return rows;
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection);
    }

    void outcome(ReadOutcome reached) {
        outcome = Optional.of(reached);
    }

    ReadOutcome outcome() {
        return outcome.orElseThrow();
    }

    Map<String, Party> parties() {
        return parties;
    }

    Map<String, Order> orders() {
        return orders;
    }

    Map<String, Payment> payments() {
        return payments;
    }

    List<EntityType> swept() {
        return swept;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    List<Checkpoint> checkpoints() {
        return checkpoints;
    }

    List<Integer> batches() {
        return batches;
    }

    Progress progress() {
        return progress;
    }

    BigDecimal total() {
        return orders.values().stream().map(order -> BigDecimal.valueOf(order.total().minor(), 2)).reduce(
                BigDecimal.ZERO,
                BigDecimal::add);
    }
}
