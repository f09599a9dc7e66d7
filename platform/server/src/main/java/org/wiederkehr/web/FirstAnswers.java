package org.wiederkehr.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.wiederkehr.tenants.KeyedHash;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;

/**
 * The answers given to keyed calls, kept for two days and sealed. Once the customer is erased whom an answer is about, it
 * goes and its key stays: the repeated call is told so, and is not carried out again.
 */
@ApplicationScoped
public class FirstAnswers {
    private static final Duration KEPT = Duration.ofDays(2);

    @Inject
    Sql sql;
    @Inject
    KeyedHash keys;
    @Inject
    AboutWhom about;

    /** A call with its key. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Call(String key, String subject, String path, Object[] arguments) {
        String told() throws JsonProcessingException {
            return path + " " + Json.mapper().writeValueAsString(arguments);
        }
    }

    /** What became of the key. */
    sealed interface Reservation {}

    record Mine() implements Reservation {}

    record Given(Response answer) implements Reservation {}

    record OtherRequest() implements Reservation {}

    /** It was given, and is no longer kept, because whom it is about has been erased. */
    record Forgotten() implements Reservation {}

    /** How many answers are kept that are about this customer. */
    public long countOf(long customer) {
        return sql.query("""
                select count(*) as n from idempotency
                where tenant_id = :tenant and customer_id = :customer and forgotten_at is null""")
                .bind("customer", customer).one(row -> row.number("n"));
    }

    /** In the transaction of the erasure; answers how many there were. */
    public long forget(long customer, Instant now) {
        return sql.query("""
                update idempotency set body = null, location = null, forgotten_at = :now
                where tenant_id = :tenant and customer_id = :customer and forgotten_at is null""")
                .bind("customer", customer).bind("now", now).update();
    }

    Reservation reserve(Call call) throws JsonProcessingException {
        byte[] request = keys.of("idempotency", call.told());
        Instant now = Instant.now();
        sql.query("delete from idempotency where tenant_id = :tenant and created_at < :before")
                .bind("before", now.minus(KEPT)).update();
        long reserved = sql.query("""
                insert into idempotency (tenant_id, subject, key, request, status, created_at)
                values (:tenant, :subject, :key, :request, 0, :now) on conflict do nothing""")
                .bind("subject", call.subject()).bind("key", call.key()).bind("request", request).bind("now", now)
                .update();
        return reserved == 1
                ? new Mine()
                : sql.query("select * from idempotency where tenant_id = :tenant and subject = :subject and key = :key")
                        .bind("subject", call.subject()).bind("key", call.key()).one(row -> again(row, request, call));
    }

    Response keep(Call call, Response answer) throws JsonProcessingException {
        String body = answer.hasEntity() ? Json.mapper().writeValueAsString(answer.getEntity()) : "";
        sql.query("""
                update idempotency set status = :status, location = :location, body = :body,
                    customer_id = :customer::bigint
                 where tenant_id = :tenant and subject = :subject and key = :key""").bind("status", answer.getStatus())
                .bind("customer", about.said())
                .bind("location", Optional.ofNullable(answer.getLocation()).map(String::valueOf))
                .bind("body", box().close(body.getBytes(StandardCharsets.UTF_8), call.key()))
                .bind("subject", call.subject()).bind("key", call.key()).update();
        return answer;
    }

    private Reservation again(Row row, byte[] request, Call call) {
        if (!Arrays.equals(request, row.bytes("request"))) {
            return new OtherRequest();
        }
        if (row.instantIf("forgotten_at").isPresent()) {
            return new Forgotten();
        }
        Response.ResponseBuilder answer = Response.status(row.integer("status"));
        row.textIf("location").ifPresent(location -> answer.header(HttpHeaders.LOCATION, location));
        box().open(row.text("body"), call.key()).filter(body -> body.length > 0)
                .ifPresent(body -> answer.type(MediaType.APPLICATION_JSON).entity(body));
        return new Given(answer.build());
    }

    private SealedBox box() {
        return new SealedBox(keys.keyFor("idempotency"));
    }
}
