package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;

/** What customers asked to be contacted about: for those who work on a case, so that the answer keeps to the matter. */
@ApplicationScoped
public class OwnRequests {
    private static final int MOST = 20;

    @Inject
    Sql sql;
    @Inject
    LegalFiles files;

    /** Unanswered ones, newest first, each judged as if it were the only one. */
    public List<OwnRequest> of(long customer, Instant now) {
        LegalFile file = files.of(customer);
        LocalDate today = files.today(now);
        return sql.query("""
                select id, channel, matter, requested_on from callback_request
                where tenant_id = :tenant and customer_id = :customer and answered_at is null
                order by id desc limit :most""").bind("customer", customer).bind("most", MOST)
                .list(row -> judged(row, file, today));
    }

    private static OwnRequest judged(Row row, LegalFile file, LocalDate today) {
        Channel channel = Channel.valueOf(row.text("channel"));
        LocalDate on = row.date("requested_on");
        Facts facts = file.facts(channel, Moment.PLANNING, Purpose.OWN_REQUEST, today)
                .withOnly(new Facts.Request(row.number("id"), channel, on, false));
        return new OwnRequest(channel, row.text("matter"), on,
                RuleSet.on(today).answer(facts) instanceof Answer.Allowed);
    }
}
