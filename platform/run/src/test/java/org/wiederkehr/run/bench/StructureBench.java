package org.wiederkehr.run.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/**
 * The structure of a large firm through the API: a stored analysis of all its customers, then what a screen asks for. The
 * baseline ranks and classifies the same customers in the database with window functions, into a bare table, without
 * rhythm, curve and key figures. Prints a line per step, in seconds of wall time.
 */
public final class StructureBench {
    private StructureBench() {}

    public static void main(String[] arguments) throws SQLException {
        int customers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        try {
            measure(customers);
        } finally {
            TestStack.get().close();
        }
    }

    private static void measure(int customers) throws SQLException {
        Firm firm = Firm.found();
        String connection = Import.into(firm, "benchmark").connection();
        try (Connection database = firm.database(); Statement statement = database.createStatement()) {
            statement.execute("select setseed(0.42)");
            time("fill " + customers + " customers", () -> fill(statement, firm.id(), connection, customers));
            Api lead = firm.as("sales-lead");
            String run = "";
            for (String state : new String[]{"cold", "second", "third"}) {
                run = timed("analysis, " + state, () -> lead.post("/analyses", "{}").is(201).body()).path("id")
                        .asText();
            }
            String path = "/analyses/" + run;
            timed("curve", () -> lead.get(path + "/concentration").is(200).body());
            timed("grid", () -> lead.get(path + "/rfm").is(200).body());
            timed("first 100 to look at", () -> lead.get(path + "/ranking?limit=100").is(200).body());
            timed("first 100 by revenue", () -> lead.get("/customers?sort=-revenue&limit=100").is(200).body());
            time("baseline: window functions alone", () -> rankInTheDatabase(statement, firm.id()));
        }
    }

    private static void fill(Statement statement, long tenant, String connection, int customers) throws SQLException {
        statement.execute("""
                insert into wk.customer (tenant_id, id, connection_id, source_id, name, search, first_seen_at, changed_at)
                overriding system value
                select %1$d, 1000000000 + n, %2$s, 'B' || n, 'Firma ' || n, 'firma ' || n, now(), now()
                  from generate_series(1, %3$d) n""".formatted(tenant, connection, customers));
        // log-normal revenue, order days from 1 to about 60, last order within three years
        statement.execute("""
                insert into wk.customer_summary (tenant_id, customer_id, first_on, last_on, orders, order_days, sum_minor)
                select %1$d, 1000000000 + n, last_on - (days - 1) * gap, last_on, days, days,
                       (10000 * exp(1.2 * random_normal()))::bigint * days
                  from (select n, date '2026-06-30' - (1095 * random() ^ 2)::int as last_on,
                               1 + (60 * random() ^ 4)::int as days, 3 + (40 * random())::int as gap
                          from generate_series(1, %2$d) n) drawn""".formatted(tenant, customers));
        statement.execute("vacuum analyze wk.customer, wk.customer_summary");
    }

    private static void rankInTheDatabase(Statement statement, long tenant) throws SQLException {
        statement.execute("""
                create temp table baseline as
                select customer_id, ntile(5) over (order by last_on) as r, ntile(5) over (order by order_days) as f,
                       ntile(5) over (order by sum_minor) as m,
                       sum(sum_minor) over (order by sum_minor desc, customer_id) / sum(sum_minor) over () as share
                  from wk.customer_summary where tenant_id = %d""".formatted(tenant));
    }

    private interface Asked {
        JsonNode answer() throws SQLException;
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static void time(String step, Work work) throws SQLException {
        timed(step, () -> {
            work.run();
            return MissingNode.getInstance();
        });
    }

    private static JsonNode timed(String step, Asked asked) throws SQLException {
        Instant begin = Instant.now();
        JsonNode answer = asked.answer();
        System.out.printf(Locale.ROOT, "%-36s %8.3f s%n", step,
                Duration.between(begin, Instant.now()).toNanos() / 1e9);
        return answer;
    }
}
