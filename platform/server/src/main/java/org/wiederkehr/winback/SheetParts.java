package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.consent.CustomerKind;
import org.wiederkehr.consent.OwnRequest;
import org.wiederkehr.consent.OwnRequests;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Money;

/** Looks up what a call sheet shows of a customer. */
@ApplicationScoped
class SheetParts {
    private static final int RECENT_ORDERS = 12;

    @Inject
    Sql sql;
    @Inject
    CurrentTenant tenant;
    @Inject
    OwnRequests requests;

    Sheet.Customer customer(long customer) {
        return sql.query("""
                select id, number, since, name, kind, email, phone, street, zip, city, country from customer
                where tenant_id = :tenant and id = :customer""").bind("customer", customer)
                .one(row -> new Sheet.Customer(Long.toString(row.number("id")), row.textIf("number"),
                        row.dateIf("since"), address(row)));
    }

    private static Sheet.Address address(Row row) {
        return new Sheet.Address(row.text("name"), CustomerKind.valueOf(row.text("kind")), row.textIf("email"),
                row.textIf("phone"), row.textIf("street"), row.textIf("zip"), row.textIf("city"),
                row.textIf("country"));
    }

    Sheet.History history(long customer) {
        return sql.query("""
                select first_on, last_on, orders::bigint as orders, sum_minor from customer_summary
                where tenant_id = :tenant and customer_id = :customer""").bind("customer", customer)
                .first(row -> new Sheet.History(row.dateIf("first_on"), row.dateIf("last_on"), row.number("orders"),
                        money(row.number("sum_minor")), recent(customer)))
                .orElseGet(() -> new Sheet.History(Optional.empty(), Optional.empty(), 0, money(0), recent(customer)));
    }

    Optional<LocalDate> lastOrder(long customer) {
        return sql.query("select last_on from customer_summary where tenant_id = :tenant and customer_id = :customer")
                .bind("customer", customer).first(row -> row.date("last_on"));
    }

    private List<Sheet.Order> recent(long customer) {
        return sql.query("""
                select ordered_on, number, kind, amount_minor, currency from sales_order
                where tenant_id = :tenant and customer_id = :customer
                order by ordered_on desc, id desc limit :limit""").bind("customer", customer)
                .bind("limit", RECENT_ORDERS)
                .list(row -> new Sheet.Order(row.date("ordered_on"), row.textIf("number"), row.text("kind"),
                        new Money(row.number("amount_minor"), Currency.getInstance(row.text("currency")))));
    }

    Sheet.Rhythm rhythm(long customer) {
        return sql.query("""
                select rhythm_days, overdue_ratio, state, abc from customer_score
                where tenant_id = :tenant and customer_id = :customer and run_id = (
                    select id from analysis_run where tenant_id = :tenant
                    order by created_at desc, id desc limit 1)""").bind("customer", customer)
                .first(row -> new Sheet.Rhythm(row.decimalIf("rhythm_days"), row.decimalIf("overdue_ratio"),
                        row.textIf("state"), row.textIf("abc")))
                .orElseGet(() -> new Sheet.Rhythm(Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()));
    }

    List<OwnRequest> requests(long customer, Instant now) {
        return requests.of(customer, now);
    }

    List<Sheet.EarlierContact> contacts(long customer) {
        return sql.query("""
                select t.at, t.channel, t.outcome, t.situation, t.criticism, t.reason, t.next_step, t.next_on, t.by_name
                from contact t join winback_case w on w.tenant_id = :tenant and w.id = t.case_id
                where t.tenant_id = :tenant and w.customer_id = :customer order by t.at desc, t.id desc limit 100""")
                .bind("customer", customer).list(SheetParts::contact);
    }

    private static Sheet.EarlierContact contact(Row row) {
        return new Sheet.EarlierContact(row.instant("at"), Channel.valueOf(row.text("channel")),
                CallOutcome.valueOf(row.text("outcome")), row.textIf("situation"), row.textIf("criticism"),
                row.textIf("reason").map(DefectionReason::valueOf), row.textIf("next_step"), row.dateIf("next_on"),
                row.textIf("by_name").filter(name -> !name.isBlank()));
    }

    private Money money(long minor) {
        return new Money(minor, tenant.currency());
    }
}
