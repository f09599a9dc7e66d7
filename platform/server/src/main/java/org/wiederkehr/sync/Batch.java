package org.wiederkehr.sync;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Entity;
import org.wiederkehr.connectors.spi.EntityType;
import org.wiederkehr.connectors.spi.Order;
import org.wiederkehr.connectors.spi.Party;
import org.wiederkehr.connectors.spi.Payment;
import org.wiederkehr.connectors.spi.Rejection;

/** What is stored in one transaction: rows ready for COPY, rejections, and what was delivered completely. */
final class Batch {
    private final Limits limits;
    private final CopyText parties = new CopyText();
    private final CopyText orders = new CopyText();
    private final CopyText payments = new CopyText();
    private final CopyText deletes = new CopyText();
    private final List<Reject> rejects = new ArrayList<>();
    private final Set<EntityType> swept = EnumSet.noneOf(EntityType.class);
    private long seq;
    private long rejectedRows;

    Batch(Limits limits, long firstSeq) {
        this.limits = limits;
        this.seq = firstSeq;
    }

    void add(Change change) {
        switch (change) {
            case Change.Upsert upsert -> add(upsert);
            case Change.Delete delete -> deletes.row(next(), delete.type(), delete.sourceId());
            case Change.SweepDone done -> swept.add(done.type());
        }
    }

    void add(Rejection rejection) {
        rejects.add(Reject.of(rejection));
        rejectedRows++;
    }

    private void add(Change.Upsert upsert) {
        Entity entity = upsert.entity();
        int rows = upsert.rows();
        Optional<Reject> objection = limits.objection(entity);
        if (objection.isPresent()) {
            rejects.add(objection.get());
            rejectedRows += rows;
            return;
        }
        switch (entity) {
            case Party party -> add(party, rows);
            case Order order -> add(order, upsert);
            case Payment payment -> payments.row(next(), rows, payment.origin().sourceId(), payment.partyRef(),
                    payment.orderNumber(), payment.due(), payment.paid(), payment.amount().minor(),
                    payment.amount().currency());
        }
    }

    private void add(Party party, int rows) {
        Optional<Party.Address> address = party.address();
        parties.row(next(), rows, party.origin().sourceId(), party.origin().updatedAt(), party.number(), party.name(),
                party.kind(), party.email(), party.phone(), address.flatMap(Party.Address::street),
                address.flatMap(Party.Address::zip), address.flatMap(Party.Address::city),
                address.flatMap(Party.Address::country), party.since());
    }

    /** Rows and total stand on the first line only, so that adding up the lines gives the order. */
    private void add(Order order, Change.Upsert upsert) {
        if (order.lines().isEmpty()) {
            addLine(order, upsert, order.total().minor(), Optional.empty());
        }
        Change.Upsert shown = upsert;
        long total = order.total().minor();
        for (Order.Line line : order.lines()) {
            addLine(order, shown, total, Optional.of(line));
            shown = new Change.Upsert(order, 0, upsert.file());
            total = 0;
        }
    }

    private void addLine(Order order, Change.Upsert upsert, long total, Optional<Order.Line> line) {
        orders.row(next(), upsert.rows(), upsert.file(), order.origin().sourceId(), order.partyRef(), order.number(),
                order.placed(),
                order.kind(), total, order.total().currency(), line.map(Order.Line::number),
                line.flatMap(Order.Line::article), line.flatMap(Order.Line::quantity).map(q -> q.toPlainString()),
                line.map(sold -> sold.amount().minor()));
    }

    private long next() {
        return seq++;
    }

    CopyText parties() {
        return parties;
    }

    CopyText orders() {
        return orders;
    }

    CopyText payments() {
        return payments;
    }

    CopyText deletes() {
        return deletes;
    }

    List<Reject> rejects() {
        return rejects;
    }

    Set<EntityType> swept() {
        return swept;
    }

    /** Rejections are numbered behind the rows, by the same counter. */
    long firstReject() {
        return seq;
    }

    /** The number after the last of this batch. */
    long nextSeq() {
        return seq + rejects.size();
    }

    long rejectedRows() {
        return rejectedRows;
    }

    int size() {
        return parties.rows() + orders.rows() + payments.rows() + deletes.rows() + rejects.size();
    }
}
