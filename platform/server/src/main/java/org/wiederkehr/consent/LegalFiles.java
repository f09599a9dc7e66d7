package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Problem;

/** Finds the legal file of a customer; texts stay where they are, the gate sees only whether they exist. */
@ApplicationScoped
class LegalFiles {
    @Inject
    Sql sql;
    @Inject
    CurrentTenant tenant;

    /** The business day of this firm. */
    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, tenant.zone());
    }

    /** The file, or the 404 of every customer that is not there. */
    LegalFile of(long customer) {
        return sql.query("""
                select c.kind, c.erased_at is not null as erased, s.last_on, exists (
                    select 1 from restricted_customer r
                    where r.tenant_id = :tenant and r.customer_id = c.id) as restricted
                from customer c
                left join customer_summary s on s.tenant_id = :tenant and s.customer_id = c.id
                where c.tenant_id = :tenant and c.id = :customer""").bind("customer", customer)
                .first(row -> file(customer, row)).orElseThrow(Problem::notFound);
    }

    /** For whoever records something: about the erased nothing new is written down. */
    LegalFile ofLiving(long customer) {
        LegalFile file = of(customer);
        if (file.erased()) {
            throw Problem.conflict("customer-erased", Map.of());
        }
        return file;
    }

    private LegalFile file(long customer, Row row) {
        return new LegalFile(CustomerKind.valueOf(row.text("kind")), row.truth("erased"), row.truth("restricted"),
                row.dateIf("last_on"), objections(customer), grants(customer), requests(customer),
                presumptions(customer), sale(customer), balancing());
    }

    private List<Facts.Objection> objections(long customer) {
        return several("select id, objected_on from marketing_objection", customer,
                row -> new Facts.Objection(row.number("id"), row.date("objected_on")));
    }

    private List<Facts.Grant> grants(long customer) {
        return several("""
                select id, channels, basis, granted_on, expires_on, revoked_at,
                    wording <> '' as wording_kept, proof <> '' as proof_kept
                from consent""", customer, this::grant);
    }

    private Facts.Grant grant(Row row) {
        Optional<LocalDate> revokedOn = row.instantIf("revoked_at")
                .map(this::today);
        return new Facts.Grant(row.number("id"), channels(row), ConsentForm.valueOf(row.text("basis")),
                row.date("granted_on"), row.dateIf("expires_on"), revokedOn, row.truth("wording_kept"),
                row.truth("proof_kept"));
    }

    private static Set<Channel> channels(Row row) {
        return row.several("channels", String.class).stream().map(Channel::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Facts.Request> requests(long customer) {
        return several("select id, channel, requested_on, answered_at is not null as answered from callback_request",
                customer, row -> new Facts.Request(row.number("id"), Channel.valueOf(row.text("channel")),
                        row.date("requested_on"), row.truth("answered")));
    }

    private List<Facts.Presumption> presumptions(long customer) {
        return several("""
                select id, approved_on, expires_on, reason <> '' as reason_kept, content <> '' as content_kept,
                    approved_by <> '' as approver_named
                from presumed_consent""", customer,
                row -> new Facts.Presumption(row.number("id"), row.date("approved_on"), row.date("expires_on"),
                        row.truth("reason_kept"), row.truth("content_kept"), row.truth("approver_named")));
    }

    /** The newest that was not withdrawn. */
    private Optional<Facts.Sale> sale(long customer) {
        return sql.query("""
                select id, sold_on, address_from_sale, own_similar_goods, told_at_collection, told_at_each_use
                from sale_address
                where tenant_id = :tenant and customer_id = :customer and withdrawn_at is null
                order by id desc""").bind("customer", customer)
                .first(row -> new Facts.Sale(row.number("id"), row.date("sold_on"), row.truth("address_from_sale"),
                        row.truth("own_similar_goods"), row.truth("told_at_collection"),
                        row.truth("told_at_each_use")));
    }

    private Optional<Facts.Balancing> balancing() {
        return sql.query("""
                select id, decided_on, review_on, objection_notice from balancing
                where tenant_id = :tenant order by id desc""")
                .first(row -> new Facts.Balancing(row.number("id"), row.date("decided_on"), row.date("review_on"),
                        row.truth("objection_notice")));
    }

    private <T> List<T> several(String select, long customer, Function<Row, T> read) {
        return sql.query(select + " where tenant_id = :tenant and customer_id = :customer order by id")
                .bind("customer", customer).list(read);
    }
}
