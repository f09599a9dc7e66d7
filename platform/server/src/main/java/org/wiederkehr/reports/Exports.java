package org.wiederkehr.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.customers.CustomerFilter;
import org.wiederkehr.customers.CustomerItem;
import org.wiederkehr.customers.CustomerList;

/** Writes what a filter lets through, row by row, with the trace of it in the same transaction. */
@ApplicationScoped
class Exports {
    @Inject
    CustomerList customers;
    @Inject
    Audit audit;

    @Transactional
    void write(CustomerFilter filter, CustomerSheet sheet, Table table, String format) {
        long[] rows = {0};
        customers.each(filter, customer -> {
            write(table, sheet, customer);
            rows[0]++;
        });
        Map<String, Object> details = new HashMap<>(filter.traces());
        details.put("rows", rows[0]);
        details.put("format", format);
        audit.record("customer.exported", "customer", "", details);
    }

    private static void write(Table table, CustomerSheet sheet, CustomerItem customer) {
        try {
            table.row(sheet.row(customer));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
