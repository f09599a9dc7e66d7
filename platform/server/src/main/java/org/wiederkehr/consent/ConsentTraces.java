package org.wiederkehr.consent;

import static org.wiederkehr.consent.Places.Treatment.ERASED;
import static org.wiederkehr.consent.Places.Treatment.KEPT_WITHOUT_PERSON;
import static org.wiederkehr.consent.Places.Treatment.RESTRICTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wiederkehr.jobs.Jobs;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Sql;

/** What this room holds about a customer, and what an erasure leaves of it: proofs that must be kept, and dry facts. */
@ApplicationScoped
class ConsentTraces {
    private static final List<String> ERASED_TABLES = List.of("callback_request", "presumed_consent", "sale_address",
            "restriction");
    private static final List<String> KEPT_TABLES = List.of("marketing_objection", "gate_decision");

    @Inject
    Sql sql;
    @Inject
    Consents consents;
    @Inject
    CurrentTenant tenant;
    @Inject
    Jobs jobs;

    void preview(@Observes ErasurePreviewed asked) {
        LocalDate today = LocalDate.now(tenant.zone());
        note(consents.of(asked.customer()), today, asked.places());
        ERASED_TABLES.forEach(table -> asked.places().note(table, ERASED, count(table, asked.customer())));
        KEPT_TABLES.forEach(table -> asked.places().note(table, KEPT_WITHOUT_PERSON, count(table, asked.customer())));
    }

    void erase(@Observes ErasureOrdered order) {
        LocalDate today = LocalDate.ofInstant(order.at(), tenant.zone());
        consents.forgetOldProofs(today);
        List<Consent> all = consents.of(order.customer());
        note(all, today, order.places());
        for (Consent consent : all) {
            if (consent.mustBeProvable(today, tenant.zone())) {
                consent.restrict(order.at());
                jobs.enqueue(ProofExpiry.NAME, consent.id(), consent.proofGoesAt(tenant.zone()));
            } else {
                consents.remove(consent);
            }
        }
        ERASED_TABLES.forEach(table -> order.places().note(table, ERASED, delete(table, order.customer())));
        KEPT_TABLES.forEach(table -> order.places().note(table, KEPT_WITHOUT_PERSON, count(table, order.customer())));
    }

    private void note(List<Consent> all, LocalDate today, Places places) {
        long kept = all.stream().filter(consent -> consent.mustBeProvable(today, tenant.zone())).count();
        places.note("consent", RESTRICTED, kept);
        places.note("consent", ERASED, all.size() - kept);
    }

    private long count(String table, long customer) {
        return sql
                .query("select count(*) as n from " + table + " where tenant_id = :tenant and customer_id = :customer")
                .bind("customer", customer).one(row -> row.number("n"));
    }

    private long delete(String table, long customer) {
        return sql.query("delete from " + table + " where tenant_id = :tenant and customer_id = :customer")
                .bind("customer", customer).update();
    }
}
