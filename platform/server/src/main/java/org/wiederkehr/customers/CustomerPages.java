package org.wiederkehr.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Cursors;
import org.wiederkehr.web.Money;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;
import org.wiederkehr.web.Window;

/** One customer. Needs a transaction; an erased customer is not there. */
@ApplicationScoped
class CustomerPages {
    private static final int MOST_LINES = 100;

    @Inject
    Sql sql;
    @Inject
    CurrentTenant tenant;
    @Inject
    CustomerList list;
    @Inject
    Cursors cursors;

    CustomerView show(long id) {
        return sql.query("select " + CustomerView.COLUMNS + CustomerItem.TABLES + " and c.id = :id").bind("id", id)
                .bind("analysis", list.latest())
                .first(row -> CustomerView.of(row, CustomerItem.of(row, "", tenant.currency())))
                .orElseThrow(Problem::notFound);
    }

    Page<OrderView> orders(long id, Window window) {
        require(id);
        String name = "orders of " + id;
        Optional<Cursors.Keys> after = cursors.open(window, name);
        List<OrderView> rows = sql.query("""
                select id, number, ordered_on, kind, amount_minor from sales_order
                where tenant_id = :tenant and customer_id = :customer
                    and (:first or (ordered_on, id) < (:day::date, :id))
                order by ordered_on desc, id desc limit :n""").bind("customer", id).bind("first", after.isEmpty())
                .bind("day", after.map(keys -> keys.text(0)).orElse("0001-01-01"))
                .bind("id", after.map(keys -> keys.number(1)).orElse(0L)).bind("n", window.limit() + 1)
                .list(this::order);
        Page<OrderView> page = cursors.page(rows, window, name, order -> List.of(order.orderedOn(), order.id()));
        Map<String, List<OrderView.Line>> lines = lines(page.items());
        return new Page<>(page.items().stream().map(order -> order.with(lines.getOrDefault(order.id(), List.of())))
                .toList(), page.next());
    }

    private OrderView order(Row row) {
        return new OrderView(Long.toString(row.number("id")), row.textIf("number"), row.date("ordered_on"),
                row.text("kind"), money(row.number("amount_minor")), List.of());
    }

    private Map<String, List<OrderView.Line>> lines(List<OrderView> orders) {
        Map<String, List<OrderView.Line>> lines = new HashMap<>();
        sql.query("""
                select order_id, line_no, article, quantity::text as quantity, amount_minor from sales_line
                where tenant_id = :tenant and order_id = any(:orders::bigint[]) and line_no <= :most
                order by order_id, line_no""")
                .bind("orders", orders.stream().map(OrderView::id).map(Long::valueOf).toList())
                .bind("most", MOST_LINES)
                .each(row -> lines.computeIfAbsent(Long.toString(row.number("order_id")), key -> new ArrayList<>())
                        .add(new OrderView.Line(row.integer("line_no"), row.textIf("article"),
                                row.textIf("quantity").map(BigDecimal::new), money(row.number("amount_minor")))));
        return lines;
    }

    Timeline timeline(long id) {
        require(id);
        List<Timeline.Month> months = sql.query("""
                select to_char(ordered_on, 'YYYY-MM') as month, count(*) filter (where kind = 'ORDER')::integer as n,
                    sum(amount_minor)::bigint as minor
                from sales_order where tenant_id = :tenant and customer_id = :customer group by 1 order by 1""")
                .bind("customer", id).list(row -> new Timeline.Month(YearMonth.parse(row.text("month")),
                        row.integer("n"), money(row.number("minor"))));
        return sql.query("""
                select r.as_of, x.last_on, x.rhythm_days, (r.parameters ->> 'pause')::double precision as pause,
                    (r.parameters ->> 'gone')::double precision as gone
                from customer_score x join analysis_run r on r.tenant_id = :tenant and r.id = x.run_id
                where x.tenant_id = :tenant and x.run_id = :analysis and x.customer_id = :customer
                    and x.state <> 'UNKNOWN'""").bind("analysis", list.latest()).bind("customer", id)
                .first(row -> timeline(months, row)).orElseGet(() -> new Timeline(months, Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Timeline timeline(List<Timeline.Month> months, Row row) {
        LocalDate last = row.date("last_on");
        double rhythm = row.decimal("rhythm_days");
        return new Timeline(months, row.dateIf("as_of"), Optional.of(rhythm), Optional.of(last), after(last, rhythm, 1),
                row.decimalIf("pause").flatMap(ratio -> after(last, rhythm, ratio)),
                row.decimalIf("gone").flatMap(ratio -> after(last, rhythm, ratio)));
    }

    private static Optional<LocalDate> after(LocalDate last, double rhythm, double ratio) {
        return Optional.of(last.plusDays((long) Math.ceil(rhythm * ratio)));
    }

    private void require(long id) {
        if (sql.query("select id from customer where tenant_id = :tenant and id = :id and erased_at is null")
                .bind("id", id).first(row -> row.number("id")).isEmpty()) {
            throw Problem.notFound();
        }
    }

    private Money money(long minor) {
        return new Money(minor, tenant.currency());
    }
}
