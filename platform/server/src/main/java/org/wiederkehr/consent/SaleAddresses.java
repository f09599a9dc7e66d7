package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;

/** The conditions of § 7 Abs. 3 UWG as people recorded them for one customer, and withdrew them. */
@ApplicationScoped
class SaleAddresses {
    private static final int MOST = 200;

    @Inject
    Sql sql;
    @Inject
    Caller caller;

    /** Newest first. */
    List<SaleAddressView> of(long customer) {
        return sql.query("""
                select id, sold_on, address_from_sale, own_similar_goods, told_at_collection, told_at_each_use, proof,
                    recorded_at, recorded_by_name, withdrawn_at, withdrawn_by_name
                from sale_address where tenant_id = :tenant and customer_id = :customer order by id desc limit :most""")
                .bind("customer", customer).bind("most", MOST).list(SaleAddresses::view);
    }

    private static SaleAddressView view(Row row) {
        return new SaleAddressView(Long.toString(row.number("id")), row.date("sold_on"),
                row.truth("address_from_sale"), row.truth("own_similar_goods"), row.truth("told_at_collection"),
                row.truth("told_at_each_use"), row.text("proof"), row.instant("recorded_at"),
                row.textIf("recorded_by_name"), row.instantIf("withdrawn_at"), row.textIf("withdrawn_by_name"));
    }

    long record(long customer, LegalInput.NewSale given, Instant now) {
        return sql.query("""
                insert into sale_address (tenant_id, customer_id, sold_on, address_from_sale, own_similar_goods,
                    told_at_collection, told_at_each_use, proof, recorded_at, recorded_by, recorded_by_name)
                values (:tenant, :customer, :on, :from, :similar, :collection, :use, :proof, :now, :caller, :name)
                returning id""").bind("customer", customer).bind("on", given.soldOn())
                .bind("from", given.addressFromSale()).bind("similar", given.ownSimilarGoods())
                .bind("collection", given.toldAtCollection()).bind("use", given.toldAtEachUse())
                .bind("proof", given.proof()).bind("now", now).bind("caller", caller.subject())
                .bind("name", caller.name()).one(row -> row.number("id"));
    }

    /** Whether it was in force; one that was withdrawn already stays as it is. Empty when there is none such. */
    Optional<Boolean> withdraw(long customer, long record, Instant now) {
        Optional<Boolean> inForce = sql.query("""
                select withdrawn_at is null as in_force from sale_address
                where tenant_id = :tenant and customer_id = :customer and id = :record for update""")
                .bind("customer", customer).bind("record", record).first(row -> row.truth("in_force"));
        if (inForce.orElse(false)) {
            sql.query("""
                    update sale_address set withdrawn_at = :now, withdrawn_by = :caller, withdrawn_by_name = :name
                    where tenant_id = :tenant and id = :record""").bind("now", now).bind("caller", caller.subject())
                    .bind("name", caller.name()).bind("record", record).update();
        }
        return inForce;
    }
}
