package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.Query;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;

/** The record of what the gate answered: append only. */
@ApplicationScoped
class Decisions {
    private static final String SELECT = "select id, facts::text as facts, rules_version, decided_at from gate_decision ";

    @Inject
    Sql sql;
    @Inject
    Caller caller;

    Decision keep(Question question, RuleSet rules, Facts facts, Answer answer, Instant now) {
        Query insert = sql.query("""
                insert into gate_decision (tenant_id, customer_id, case_id, channel, moment, purpose, allowed, rule,
                    reason, basis_id, facts, rules_version, decided_at, decided_for)
                values (:tenant, :customer, :case::bigint, :channel, :moment, :purpose, :allowed, :rule, :reason,
                    :basis::bigint, :facts::jsonb, :rules, :now, :caller)
                returning id""").bind("customer", question.customer()).bind("case", question.winBackCase())
                .bind("channel", facts.channel()).bind("moment", facts.moment()).bind("purpose", facts.purpose())
                .bind("rule", answer.rule()).bind("facts", FactsText.write(facts)).bind("rules", rules.version())
                .bind("now", now).bind("caller", caller.subject());
        long id = answered(insert, answer).one(row -> row.number("id"));
        return Decision.of(id, rules, facts, answer, now);
    }

    private static Query answered(Query insert, Answer answer) {
        return switch (answer) {
            case Answer.Allowed yes ->
                insert.bind("allowed", true).bind("reason", yes.ground()).bind("basis", yes.basis());
            case Answer.Refused no ->
                insert.bind("allowed", false).bind("reason", no.reason()).bind("basis", Optional.empty());
        };
    }

    /** Newest first, before this id. */
    List<Decision> of(long customer, long before, int limit) {
        return sql.query(SELECT + """
                where tenant_id = :tenant and customer_id = :customer and id < :before
                order by id desc limit :limit""").bind("customer", customer).bind("before", before)
                .bind("limit", limit).list(Decisions::read);
    }

    /** An allowed answer to the very same question, given to this caller since then, or nothing. */
    Optional<Decision> given(long id, Question question, Instant since) {
        return sql.query(SELECT + """
                where tenant_id = :tenant and id = :id and allowed and customer_id = :customer
                    and case_id is not distinct from :case::bigint and channel = :channel and moment = :moment
                    and purpose = :purpose and decided_for = :caller and decided_at >= :since""").bind("id", id)
                .bind("customer", question.customer()).bind("case", question.winBackCase())
                .bind("channel", question.channel()).bind("moment", question.moment())
                .bind("purpose", question.purpose()).bind("caller", caller.subject()).bind("since", since)
                .first(Decisions::read);
    }

    /** Facts and rules are enough: the answer is replayed, and that is the proof that it can be. */
    private static Decision read(Row row) {
        RuleSet rules = RuleSet.named(row.text("rules_version"));
        Facts facts = FactsText.read(row.text("facts"));
        return Decision.of(row.number("id"), rules, facts, rules.answer(facts), row.instant("decided_at"));
    }
}
