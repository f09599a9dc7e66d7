package org.wiederkehr.customers;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.wiederkehr.consent.ErasureOrdered;
import org.wiederkehr.consent.ErasurePreviewed;
import org.wiederkehr.consent.Places;
import org.wiederkehr.tenants.Sql;

/**
 * Takes the person out of their own rows. Sums and articles stay: they name nobody. Source ids go, because they do; with
 * new ones no import recognises the rows again, and the sweep leaves them alone.
 */
@ApplicationScoped
class CustomerTraces {
    /** The other rooms look for the name in what they keep: here it must still stand until they are done. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    Sql sql;

    void preview(@Observes ErasurePreviewed asked) {
        asked.places().note("customer", Places.Treatment.ERASED, 1);
        asked.places().note("sales_order", Places.Treatment.KEPT_WITHOUT_PERSON, count("sales_order", asked));
        asked.places().note("payment", Places.Treatment.KEPT_WITHOUT_PERSON, count("payment", asked));
        asked.places().note("customer_summary", Places.Treatment.ERASED, count("customer_summary", asked));
    }

    void erase(@Observes @Priority(LAST) ErasureOrdered order) {
        order.places().note("customer", Places.Treatment.ERASED, update("""
                update customer set source_id = 'erased:' || gen_random_uuid(), number = null, name = '',
                    kind = 'UNKNOWN', email = null, phone = null, street = null, zip = null, city = null,
                    country = null, since = null, search = '', erased_at = :at, changed_at = :at
                where tenant_id = :tenant and id = :customer and erased_at is null""", order));
        order.places().note("sales_order", Places.Treatment.KEPT_WITHOUT_PERSON, update("""
                update sales_order set source_id = 'erased:' || gen_random_uuid(), number = null
                where tenant_id = :tenant and customer_id = :customer""", order));
        order.places().note("payment", Places.Treatment.KEPT_WITHOUT_PERSON, update("""
                update payment set source_id = 'erased:' || gen_random_uuid(), order_number = null
                where tenant_id = :tenant and customer_id = :customer""", order));
        order.places().note("customer_summary", Places.Treatment.ERASED, update(
                "delete from customer_summary where tenant_id = :tenant and customer_id = :customer", order));
    }

    private long update(String text, ErasureOrdered order) {
        return sql.query(text).bind("customer", order.customer()).bind("at", order.at()).update();
    }

    private long count(String table, ErasurePreviewed asked) {
        return sql
                .query("select count(*) as n from " + table + " where tenant_id = :tenant and customer_id = :customer")
                .bind("customer", asked.customer()).one(row -> row.number("n"));
    }
}
