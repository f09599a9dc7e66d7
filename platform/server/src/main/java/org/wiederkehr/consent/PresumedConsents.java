package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;

/** Why one customer, a business, presumably wants to be called, and who approved it. */
@ApplicationScoped
class PresumedConsents {
    private static final int MOST = 200;

    @Inject
    Sql sql;
    @Inject
    Caller caller;

    /** Newest first. */
    List<PresumedConsentView> of(long customer, LocalDate today) {
        return sql.query("""
                select id, reason, content, approved_on, approved_by_name, expires_on from presumed_consent
                where tenant_id = :tenant and customer_id = :customer order by id desc limit :most""")
                .bind("customer", customer).bind("most", MOST).list(row -> view(row, today));
    }

    private static PresumedConsentView view(Row row, LocalDate today) {
        LocalDate expiresOn = row.date("expires_on");
        return new PresumedConsentView(Long.toString(row.number("id")), row.text("reason"), row.text("content"),
                row.date("approved_on"), row.textIf("approved_by_name"), expiresOn, expiresOn.isBefore(today));
    }

    /** The caller approves by recording. */
    long approve(long customer, LegalInput.NewPresumption given, LocalDate today, Instant now) {
        return sql.query("""
                insert into presumed_consent (tenant_id, customer_id, reason, content, approved_on, approved_by,
                    approved_by_name, expires_on, recorded_at)
                values (:tenant, :customer, :reason, :content, :today, :caller, :name, :expires, :now) returning id""")
                .bind("customer", customer).bind("reason", given.reason()).bind("content", given.content())
                .bind("today", today).bind("caller", caller.subject()).bind("name", caller.name())
                .bind("expires", given.expiresOn()).bind("now", now).one(row -> row.number("id"));
    }
}
