package org.wiederkehr.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Query;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Cursors;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;
import org.wiederkehr.web.Window;

/** Lists of customers, filtered and sorted by the database. Needs a transaction; reading is recorded by the caller. */
@ApplicationScoped
public class CustomerList {
    /** No analysis has this id: then nobody has scores. */
    private static final long NONE = -1;
    /** Art. 18 Abs. 2 DSGVO: such data are kept and not used, and a file is made to be used. */
    private static final String WITHHELD = """
            exists (select 1 from restricted_customer r where r.tenant_id = :tenant and r.customer_id = c.id)""";

    @Inject
    Sql sql;
    @Inject
    CurrentTenant tenant;
    @Inject
    Cursors cursors;

    Page<CustomerItem> page(CustomerFilter filter, Window window) {
        Optional<Cursors.Keys> after = cursors.open(window, filter.name());
        String start = after.isPresent() ? "and " + filter.sort().after() : "";
        Query query = query(filter, start, "limit :n").bind("n", window.limit() + 1);
        after.ifPresent(keys -> query.bind("key", keys.text(0)).bind("id", keys.number(1)));
        return cursors.page(query.list(this::item), window, filter.name(), item -> List.of(item.sortKey(), item.id()));
    }

    /**
     * For a file: all that the filter lets through, in its order, without ever holding them all; without those whose
     * data are restricted.
     */
    public void each(CustomerFilter filter, Consumer<CustomerItem> consumer) {
        query(filter, "and not " + WITHHELD, "").each(row -> consumer.accept(item(row)));
    }

    /** How many the filter lets through of whom a file says nothing. */
    Withheld withheld(CustomerFilter filter) {
        Map<String, Object> binds = binds(filter);
        return sql.query("select count(*) as n " + chosen(filter, binds) + "and " + WITHHELD).bindAll(binds)
                .one(row -> new Withheld(row.number("n")));
    }

    private CustomerItem item(Row row) {
        return CustomerItem.of(row, row.text("sort_key"), tenant.currency());
    }

    private Query query(CustomerFilter filter, String start, String end) {
        Map<String, Object> binds = binds(filter);
        String text = "select " + CustomerItem.COLUMNS + ", (" + filter.sort().key().sql + ")::text as sort_key "
                + chosen(filter, binds) + start + " " + filter.sort().orderBy() + " " + end;
        return sql.query(text).bindAll(binds);
    }

    private Map<String, Object> binds(CustomerFilter filter) {
        return new HashMap<>(Map.of("classes", filter.classes(), "states", filter.states(), "recency",
                filter.recency(), "frequency", filter.frequency(), "monetary", filter.monetary(), "analysis",
                analysis(filter)));
    }

    /** Whom the filter lets through. */
    private static String chosen(CustomerFilter filter, Map<String, Object> binds) {
        return CustomerItem.TABLES + " and c.deleted_at is null " + words(filter.words(), binds)
                + among("x.abc::text", "classes", "text", filter.classes())
                + among("x.state", "states", "text", filter.states())
                + among("x.recency", "recency", "int", filter.recency())
                + among("x.frequency", "frequency", "int", filter.frequency())
                + among("x.monetary", "monetary", "int", filter.monetary());
    }

    private static String among(String column, String name, String type, List<?> wanted) {
        return wanted.isEmpty() ? "" : "and " + column + " = any(:" + name + "::" + type + "[]) ";
    }

    /** Each word is made comparable once, by a subselect, not once per customer. */
    private static String words(List<String> words, Map<String, Object> binds) {
        StringBuilder conditions = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            conditions.append("and position((select ").append(SearchText.of(":word" + i)).append(") in c.search) > 0 ");
            binds.put("word" + i, words.get(i));
        }
        return conditions.toString();
    }

    /** The analysis asked for, which must be there, or the latest, if any. */
    long analysis(CustomerFilter filter) {
        if (filter.analysis().isEmpty()) {
            return latest();
        }
        return sql.query("select id, as_of, scores_dropped_at from analysis_run where tenant_id = :tenant and id = :id")
                .bind("id", filter.analysis().get()).first(CustomerList::withScores).orElseThrow(Problem::notFound);
    }

    private static long withScores(Row analysis) {
        if (analysis.instantIf("scores_dropped_at").isPresent()) {
            throw Problem.conflict("scores-dropped", Map.of("asOf", analysis.date("as_of").toString()));
        }
        return analysis.number("id");
    }

    long latest() {
        return sql.query("select id from analysis_run where tenant_id = :tenant order by created_at desc, id desc "
                + "limit 1").first(row -> row.number("id")).orElse(NONE);
    }
}
