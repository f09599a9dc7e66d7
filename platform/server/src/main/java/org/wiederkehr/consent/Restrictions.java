package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.identity.Role;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;

/** Whose data are kept and not used, why, and since when. */
@ApplicationScoped
class Restrictions {
    private static final int MOST = 200;

    @Inject
    Sql sql;
    @Inject
    Caller caller;

    /** Newest first. What happened is for those who decide about it; everybody else has to know only that it is so. */
    List<RestrictionView> of(long customer) {
        boolean decides = caller.has(Role.TENANT_ADMIN) || caller.has(Role.PRIVACY_OFFICER);
        return sql.query("""
                select id, ground, reason, restricted_at, restricted_by_name, informed_on, lifted_at, lifted_by_name
                from restriction where tenant_id = :tenant and customer_id = :customer order by id desc limit :most""")
                .bind("customer", customer).bind("most", MOST).list(row -> view(row, decides));
    }

    private static RestrictionView view(Row row, boolean decides) {
        return new RestrictionView(Long.toString(row.number("id")),
                row.textIf("ground").map(RestrictionGround::valueOf), row.textIf("reason").filter(text -> decides),
                row.instant("restricted_at"), row.textIf("restricted_by_name"), row.dateIf("informed_on"),
                row.instantIf("lifted_at"), row.textIf("lifted_by_name"));
    }

    /** Whether it is new: a second restriction while one is in force changes nothing. */
    boolean restrict(long customer, LegalInput.NewRestriction given, Instant now) {
        return sql.query("""
                insert into restriction
                    (tenant_id, customer_id, ground, reason, restricted_at, restricted_by, restricted_by_name)
                values (:tenant, :customer, :ground, :reason, :now, :caller, :name) on conflict do nothing""")
                .bind("customer", customer).bind("ground", given.ground()).bind("reason", given.reason())
                .bind("now", now).bind("caller", caller.subject()).bind("name", caller.name()).update() > 0;
    }

    /** Since when the restriction that is in force is so. */
    Optional<Instant> since(long customer) {
        return sql
                .query("select since from restricted_customer where tenant_id = :tenant and customer_id = :customer")
                .bind("customer", customer).first(row -> row.instant("since"));
    }

    void lift(long customer, LocalDate informedOn, Instant now) {
        sql.query("""
                update restriction
                set lifted_at = :now, lifted_by = :caller, lifted_by_name = :name, informed_on = :informed
                where tenant_id = :tenant and customer_id = :customer and lifted_at is null""").bind("now", now)
                .bind("caller", caller.subject()).bind("name", caller.name()).bind("informed", informedOn)
                .bind("customer", customer).update();
    }
}
