package org.wiederkehr.run.sync;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.wiederkehr.run.house.Firm;

/**
 * What a connection has brought, looked up past the application.
 *
 * @param sum     minor units of all orders
 * @param summed  minor units of all customers' summaries
 * @param content a hash over every order with customer, day, amount and lines, in one order
 */
record Kept(long customers, long orders, long differentOrders, long lines, long sum, long summed, String content) {
    private static final String LOOK = """
            with mine as (
                select o.*, c.source_id as customer, (
                    select string_agg(row(l.line_no, l.article, l.quantity, l.amount_minor)::text, ',' order by l.line_no)
                    from wk.sales_line l where l.tenant_id = o.tenant_id and l.order_id = o.id) as lines
                from wk.sales_order o
                left join wk.customer c on c.tenant_id = o.tenant_id and c.id = o.customer_id
                where o.tenant_id = ? and o.connection_id = ?
            )
            select count(*) as orders, count(distinct source_id) as different, sum(amount_minor) as sum,
                md5(string_agg(row(source_id, number, customer, ordered_on, kind, amount_minor, lines)::text, ';'
                    order by source_id)) as content
            from mine""";
    private static final String CUSTOMERS = """
            select count(*) as customers, sum(s.sum_minor) as summed from wk.customer c
            left join wk.customer_summary s on s.tenant_id = c.tenant_id and s.customer_id = c.id
            where c.tenant_id = ? and c.connection_id = ? and c.deleted_at is null""";
    private static final String LINES = """
            select count(*) as lines from wk.sales_line l
            join wk.sales_order o on o.tenant_id = l.tenant_id and o.id = l.order_id
            where o.tenant_id = ? and o.connection_id = ?""";

    static Kept by(Firm firm, String connection) throws SQLException {
        long tenant = firm.id();
        try (Connection database = firm.database();
                Looked orders = Looked.at(database, LOOK, tenant, connection);
                Looked customers = Looked.at(database, CUSTOMERS, tenant, connection);
                Looked lines = Looked.at(database, LINES, tenant, connection)) {
            return new Kept(customers.row().getLong("customers"), orders.row().getLong("orders"),
                    orders.row().getLong("different"), lines.row().getLong("lines"), orders.row().getLong("sum"),
                    customers.row().getLong("summed"), String.valueOf(orders.row().getString("content")));
        }
    }

    private record Looked(ResultSet row) implements AutoCloseable {
        static Looked at(Connection database, String query, long tenant, String connection) throws SQLException {
            var statement = database.prepareStatement(query);
            statement.closeOnCompletion();
            statement.setLong(1, tenant);
            statement.setLong(2, Long.parseLong(connection));
            ResultSet row = statement.executeQuery();
            row.next();
            return new Looked(row);
        }

        @Override
        public void close() throws SQLException {
            row.close();
        }
    }
}
