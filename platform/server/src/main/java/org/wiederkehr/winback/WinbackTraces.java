package org.wiederkehr.winback;

import static org.wiederkehr.consent.Places.Treatment.ERASED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wiederkehr.consent.ErasureOrdered;
import org.wiederkehr.consent.ErasurePreviewed;
import org.wiederkehr.consent.Places;
import org.wiederkehr.tenants.Sql;

/**
 * What this room holds about a customer. Of an erased one there remain, as figures, that there were cases, contacts and
 * promises, and how they ended; nothing that was said, and nobody who was in charge.
 */
@ApplicationScoped
class WinbackTraces {
    private static final String OF_CUSTOMER = """
            where tenant_id = :tenant and case_id in (
                select id from winback_case where tenant_id = :tenant and customer_id = :customer)""";

    @Inject
    Sql sql;

    void preview(@Observes ErasurePreviewed asked) {
        Places places = asked.places();
        long customer = asked.customer();
        places.note("winback_case", ERASED,
                count("winback_case where tenant_id = :tenant and customer_id = :customer", customer));
        places.note("contact", ERASED, count("contact " + OF_CUSTOMER, customer));
        places.note("promise", ERASED, count("promise " + OF_CUSTOMER, customer));
        places.note("handover", ERASED, count("handover " + OF_CUSTOMER, customer));
    }

    void erase(@Observes ErasureOrdered order) {
        Places places = order.places();
        places.note("winback_case", ERASED, run(order, """
                update winback_case set owner = null, owner_name = null, version = version + 1,
                    closed_at = coalesce(closed_at, :now), state = 'ERASED'
                where tenant_id = :tenant and customer_id = :customer"""));
        places.note("contact", ERASED, run(order, """
                update contact set situation = null, criticism = null, next_step = null, next_on = null,
                    by_name = null
                """ + OF_CUSTOMER));
        places.note("promise", ERASED, run(order, """
                update promise set text = '', owner = '', proof = case when kept_at is null then null else '' end,
                    dropped_at = :now
                """ + OF_CUSTOMER));
        places.note("handover", ERASED, run(order, "delete from handover " + OF_CUSTOMER));
    }

    private long run(ErasureOrdered order, String statement) {
        return sql.query(statement).bind("customer", order.customer()).bind("now", order.at()).update();
    }

    private long count(String what, long customer) {
        return sql.query("select count(*) as n from " + what).bind("customer", customer).one(row -> row.number("n"));
    }
}
