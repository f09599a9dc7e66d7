package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Money;
import org.wiederkehr.connectors.spi.Origin;
import org.wiederkehr.connectors.spi.Payment;

/** Reads a file of payments and open items. */
final class PaymentFile {

    private final Source source;
    private final CsvSettings settings;
    private final Delivery delivery;
    private final Amounts amounts;
    private final ContentIds ids = new ContentIds();

    PaymentFile(Source source, CsvSettings settings, Delivery delivery) {
        this.source = source;
        this.settings = settings;
        this.delivery = delivery;
        this.amounts = new Amounts(settings.money());
    }

    void read() throws Failure, InterruptedException, IOException {
        source.each(settings, true, this::row);
        delivery.fileDone(source.file().size());
    }

    private void row(Values values, long bytes) throws InterruptedException {
        Optional<Money> amount = amounts.of(values);
        boolean bound = values.text(Field.CUSTOMER).isPresent() || values.text(Field.ORDER_NUMBER).isPresent();
        if (!values.wrong().isEmpty()) {
            reject(values, values.wrong().get(0));
        } else if (amount.isEmpty()) {
            reject(values, Amounts.beyondRange());
        } else if (!bound) {
            reject(values, Wrong.row(Reason.PAYMENT_UNBOUND, Map.of()));
        } else {
            delivery.add(payment(values, amount.get()), 1, source);
        }
        delivery.rowDone(bytes);
    }

    private Payment payment(Values values, Money amount) {
        String id = values.text(Field.PAYMENT_NUMBER).orElseGet(() -> ids.next(List.of(
                values.text(Field.CUSTOMER).orElse(""), values.text(Field.ORDER_NUMBER).orElse(""),
                day(values, Field.DUE), day(values, Field.PAID), OrderFile.plain(values.total()))));
        return new Payment(Origin.of(id), values.text(Field.CUSTOMER), values.text(Field.ORDER_NUMBER),
                values.date(Field.DUE), values.date(Field.PAID), amount);
    }

    private static String day(Values values, Field field) {
        return values.date(field).map(LocalDate::toString).orElse("");
    }

    private void reject(Values values, Wrong wrong) {
        delivery.reject(source.file().name(), values.row().line(), wrong);
    }
}
