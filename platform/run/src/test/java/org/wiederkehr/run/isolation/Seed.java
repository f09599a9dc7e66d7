package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills every table of a tenant from what the database's catalogue says about it, with a marker in every column that
 * takes text. All rows number n carry the same id n in all id columns, so that whatever refers to something finds it; each has a sister, so that every list has two rows.
 */
final class Seed {
    static final int ROWS = 3;
    /** What a spreadsheet or a browser would run if it came out as more than text. */
    static final String HOSTILE = "=1+1;<img/src=x/onerror=alert(1)>\"onfocus=\"alert(2)\"'&amp;";
    /** Numbers and hashes only, and each firm's one row is there from its founding on. */
    private static final Set<String> NOT_SEEDED = Set.of("audit_head");
    /** The other firm's own people are written down too when they read. */
    private static final Set<String> GROWING = Set.of("audit_entry", "audit_head");
    private static final Set<String> TEXTS = Set.of("text", "text[]", "character varying", "jsonb", "json", "bytea");
    private static final Pattern FIRST_CHOICE = Pattern.compile("'([^']*)'::");

    private final Connection database;
    private final Map<String, List<Column>> known = new HashMap<>();

    /** One column: its name, its type, and the first value a check constraint lists for it (or empty). */
    private record Column(String name, String type, String choice, boolean nullable) {
        /** Of any length, and not one of a few codes. */
        boolean takesText() {
            return choice.isEmpty() && TEXTS.contains(type);
        }
    }

    /** As role postgres: triggers that guard references are off, rows may come in any order. */
    Seed(Connection database) {
        this.database = database;
    }

    void fill(long tenant, long firstId, String marker) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String table : tables()) {
                String last = lastOfKey(table);
                for (int row = 0; row < (NOT_SEEDED.contains(table) ? 0 : ROWS); row++) {
                    statement.execute(insert(table, tenant, firstId + row, marker, row, ""));
                    statement.execute(insert(table, tenant, firstId + row, marker, row + ROWS, last));
                }
            }
            statement.execute("set session_replication_role = origin");
        }
    }

    /** All tables of the guarded schema. */
    List<String> tables() throws SQLException {
        return texts("""
                select relname::text from pg_class
                 where relnamespace = 'wk'::regnamespace and relkind in ('r', 'p') and not relispartition
                 order by 1""");
    }

    /** What other tables refer to: {@code customer} because of {@code customer_id}. */
    Set<String> things() throws SQLException {
        Set<String> things = new TreeSet<>();
        for (String column : texts("""
                select distinct attname::text from pg_attribute a join pg_class c on c.oid = a.attrelid
                 where c.relnamespace = 'wk'::regnamespace and c.relkind = 'r' and attname like '%\\_id'
                   and attname <> 'tenant_id' and atttypid = 'bigint'::regtype""")) {
            things.add(column.substring(0, column.length() - "_id".length()));
        }
        return things;
    }

    /** Columns that take text and in which no row of the tenant holds the marker: there a leak would not be seen. */
    List<String> unmarked(long tenant, String marker) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table : tables()) {
            for (Column column : NOT_SEEDED.contains(table) ? List.<Column>of() : columns(table)) {
                String name = table + "." + column.name();
                String text = column.type().equals("bytea")
                        ? "encode(" + column.name() + ", 'escape')"
                        : column.name() + "::text";
                if (column.takesText() && Codes.free(name) && texts("select 1 from wk." + table
                        + " where tenant_id = " + tenant + " and position('" + marker + "' in " + text
                        + ") > 0 limit 1")
                        .isEmpty()) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** A fingerprint of every row of the tenant, table by table. */
    Map<String, String> fingerprint(long tenant) throws SQLException {
        Map<String, String> prints = new TreeMap<>();
        for (String table : tables()) {
            if (!GROWING.contains(table)) {
                prints.put(table, texts("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from wk."
                        + table + " t where tenant_id = " + tenant).getFirst());
            }
        }
        return prints;
    }

    /** Tables in which rows of others than this tenant hold the marker. */
    List<String> strayMarkers(long owner, String marker) throws SQLException {
        List<String> strays = new ArrayList<>();
        for (String table : tables()) {
            String count = texts("select count(*)::text from wk." + table + " t where tenant_id <> " + owner
                    + " and position('" + marker + "' in t::text) > 0").getFirst();
            if (!count.equals("0")) {
                strays.add(table + " " + count);
            }
        }
        if (!texts("select 1 from platform.scheduled_tasks where position('" + marker
                + "' in encode(task_data, 'escape')) > 0").isEmpty()) {
            strays.add("scheduled_tasks");
        }
        return strays;
    }

    /** The column that tells the rows of one parent apart. */
    private String lastOfKey(String table) throws SQLException {
        return texts("""
                select attname::text from pg_index i join pg_attribute a on a.attrelid = i.indrelid
                   and a.attnum = i.indkey[i.indnkeyatts - 1]
                 where i.indisprimary and i.indrelid = 'wk.%s'::regclass""".formatted(table)).getFirst();
    }

    /** A row, or with {@code other} its sister, which has another value in this one column of ids. */
    private String insert(String table, long tenant, long id, String marker, int row, String other)
            throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Column column : columns(table)) {
            names.add(column.name());
            String code = Codes.OF.get(table + "." + column.name());
            values.add(code == null
                    ? value(column, tenant, column.name().equals(other) ? id + ROWS : id, marker, row)
                    : code.replace("$mark", marker));
        }
        return "insert into wk." + table + " (" + String.join(", ", names) + ") overriding system value values ("
                + String.join(", ", values) + ") on conflict do nothing";
    }

    /** What stands in a column that takes text. */
    static String text(String marker, String column, int row) {
        return HOSTILE + marker + "-" + column + "-" + row;
    }

    private static String value(Column column, long tenant, long id, String marker, int row) {
        if (column.name().equals("tenant_id")) {
            return String.valueOf(tenant);
        }
        if (!column.choice().isEmpty()) {
            return column.type().endsWith("[]") ? "array['" + column.choice() + "']" : "'" + column.choice() + "'";
        }
        String text = "'" + text(marker, column.name(), row).replace("'", "''") + "'";
        return switch (column.type()) {
            case "bigint" -> String.valueOf(id);
            case "bigint[]" -> "array[" + id + "]";
            case "integer", "smallint" -> String.valueOf(1 + row % 5);
            case "numeric", "double precision" -> String.valueOf(1.5 + row);
            case "boolean" -> "true";
            case "date" ->
                column.name().startsWith("expires") ? "date '2031-01-01'" : "date '2026-03-0" + (row + 1) + "'";
            // What may be empty and is a moment says that something is over: leave it open.
            case "timestamp with time zone" ->
                column.nullable() ? "null" : "timestamptz '2026-03-0" + (row + 1) + " 10:00Z'";
            case "jsonb" -> "jsonb_build_object('marker', " + text + ")";
            case "bytea" -> "convert_to(" + text + ", 'UTF8')";
            case "text[]" -> "array[" + text + "]";
            case "uuid" -> "gen_random_uuid()";
            case "character(3)" -> "'EUR'";
            case "character(1)" -> "'A'";
            default -> text;
        };
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> seen = known.get(table);
        if (seen == null) {
            seen = described(table);
            known.put(table, seen);
        }
        return seen;
    }

    private List<Column> described(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement("""
                select a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull, coalesce((
                        select pg_get_constraintdef(k.oid) from pg_constraint k
                         where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1), '')
                  from pg_attribute a
                 where a.attrelid = ('wk.' || ?)::regclass and a.attnum > 0 and not a.attisdropped
                   and a.attgenerated = '' order by a.attnum""")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Matcher choice = FIRST_CHOICE.matcher(rows.getString(4));
                    columns.add(new Column(rows.getString(1), rows.getString(2),
                            choice.find() ? choice.group(1) : "", rows.getBoolean(3)));
                }
            }
        }
        return columns;
    }

    List<String> texts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
