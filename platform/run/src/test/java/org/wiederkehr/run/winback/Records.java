package org.wiederkehr.run.winback;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.wiederkehr.run.house.Firm;

/** Customers on record, without the way of an import; and looking up what became of them. */
record Records(Firm firm, long tenant, long connection) {

    static Records of(Firm firm) {
        try (Connection database = firm.database()) {
            long tenant = firm.id();
            return new Records(firm, tenant, id(database, """
                    insert into wk.connection (tenant_id, connector, name, state, created_at, created_by)
                    values (%d, 'csv', 'Kundenstamm', 'READY', now(), 'test') returning id""".formatted(tenant)));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A customer with a name, an address and four orders. */
    String customer(String sourceId, String kind) throws SQLException {
        try (Connection database = firm.database()) {
            long id = id(database, """
                    insert into wk.customer (tenant_id, connection_id, source_id, number, name, kind, email, phone,
                        street, zip, city, search, first_seen_at, changed_at)
                    values (%d, %d, '%s', '%s', 'Muster %s', '%s', '%s@muster.example', '0421 1000%s', 'Weg 1', '28195',
                        'Bremen', 'muster %s', now(), now()) returning id""".formatted(tenant, connection, sourceId,
                    sourceId, sourceId, kind, sourceId, sourceId, sourceId));
            for (int month = 1; month <= 4; month++) {
                run(database, """
                        insert into wk.sales_order (tenant_id, connection_id, source_id, customer_id, number, ordered_on,
                            amount_minor, currency)
                        values (%d, %d, 'A-%d-%d', %d, 'A-%d', date '2026-0%d-15', 125000, 'EUR')"""
                        .formatted(tenant, connection, id, month, id, month, month));
            }
            run(database, """
                    insert into wk.customer_summary (tenant_id, customer_id, first_on, last_on, orders, order_days,
                        sum_minor)
                    values (%d, %d, date '2026-01-15', date '2026-04-15', 4, 4, 500000)""".formatted(tenant, id));
            return Long.toString(id);
        }
    }

    /** All values of the first column, as text. */
    List<String> values(String query) throws SQLException {
        try (Connection database = firm.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(query.replace(":tenant", Long.toString(tenant)))) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }

    /** In how many rows of all tables of this tenant the word stands, in whatever column. */
    List<String> placesOf(String word) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table : values("select relname from pg_class where relnamespace = 'wk'::regnamespace "
                + "and relkind = 'r' order by 1")) {
            found.addAll(values("select '" + table + "' from wk." + table
                    + " t where t.tenant_id = :tenant and to_jsonb(t)::text ilike '%" + word + "%'"));
        }
        return found;
    }

    private static long id(Connection database, String insert) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(insert)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(Connection database, String text) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(text);
        }
    }
}
