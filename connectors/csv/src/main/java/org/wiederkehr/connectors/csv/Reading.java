package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.EntityType;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.Sink;
import org.wiederkehr.connectors.spi.SourceFile;

/** One read of all files: customers first, then orders with their lines, then payments. */
final class Reading {

    private final CsvSettings settings;
    private final List<Source> sources;
    private final Delivery delivery;
    private final Parties parties = new Parties();

    private Reading(CsvSettings settings, List<Source> sources, Delivery delivery) {
        this.settings = settings;
        this.sources = sources;
        this.delivery = delivery;
    }

    static Reading of(CsvSettings settings, List<SourceFile> files, Optional<Checkpoint> from, Sink sink)
            throws Failure, IOException {
        List<Source> sources = new ArrayList<>();
        for (int number = 0; number < files.size(); number++) {
            SourceFile file = files.get(number);
            CsvFile found = Matching.settings(settings, files, file).orElseThrow(() -> new Failure(Fault.SETTINGS,
                    Reason.FILE_ABSENT.code(), Map.of("field", "files", "file", file.name())));
            if (found.role().filter(role -> role == Role.IGNORE).isEmpty()) {
                sources.add(Source.of(file, number, found));
            }
        }
        long bytes = sources.stream().mapToLong(source -> source.file().size()).sum();
        Position done = Position.after(from, Matching.sum(settings, sources));
        return new Reading(settings, sources, new Delivery(sink, done, bytes));
    }

    void run() throws Failure, InterruptedException, IOException {
        for (Source source : of(Role.CUSTOMERS)) {
            customers(source);
        }
        orders();
        for (Source source : of(Role.PAYMENTS)) {
            new PaymentFile(source, settings, delivery).read();
        }
        sweep(Role.CUSTOMERS, EntityType.PARTY);
        sweep(Role.ORDERS, EntityType.ORDER);
        sweep(Role.PAYMENTS, EntityType.PAYMENT);
        delivery.finish();
    }

    private List<Source> of(Role role) {
        return sources.stream().filter(source -> source.role() == role).toList();
    }

    private void sweep(Role role, EntityType type) {
        if (!of(role).isEmpty()) {
            delivery.add(new Change.SweepDone(type));
        }
    }

    private void customers(Source source) throws Failure, InterruptedException, IOException {
        source.each(settings, false, (values, bytes) -> {
            if (values.wrong().isEmpty() && values.text(Field.CUSTOMER).isPresent()) {
                delivery.add(parties.described(values.text(Field.CUSTOMER).get(), values), 1, source);
            } else {
                delivery.reject(source.file().name(), values.row().line(), values.wrong().stream().findFirst()
                        .orElseGet(() -> Wrong.row(Reason.MISSING, Map.of("field", Field.CUSTOMER.name()))));
            }
            delivery.rowDone(bytes);
        });
        delivery.fileDone(source.file().size());
    }

    private void orders() throws Failure, InterruptedException, IOException {
        List<Source> lines = of(Role.LINES);
        if (lines.isEmpty()) {
            for (Source source : of(Role.ORDERS)) {
                new OrderFile(source, settings, parties, delivery, Optional.empty()).read();
            }
        } else if (lines.size() == 1 && of(Role.ORDERS).size() == 1) {
            try (LineFile file = new LineFile(lines.get(0), settings, delivery)) {
                new OrderFile(of(Role.ORDERS).get(0), settings, parties, delivery, Optional.of(file)).read();
            }
        } else {
            throw Failure.settings("files", Reason.LINES_ALONE.code());
        }
    }
}
