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

/** The answers given to keyed calls, sealed: an answer may hold personal data, and an erasure need not find it here. */
@ApplicationScoped
class FirstAnswers {
    private static final Duration KEPT = Duration.ofDays(2);

    @Inject
    Sql sql;
    @Inject
    KeyedHash keys;

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
                update idempotency set status = :status, location = :location, body = :body
                 where tenant_id = :tenant and subject = :subject and key = :key""").bind("status", answer.getStatus())
                .bind("location", Optional.ofNullable(answer.getLocation()).map(String::valueOf))
                .bind("body", box().close(body.getBytes(StandardCharsets.UTF_8), call.key()))
                .bind("subject", call.subject()).bind("key", call.key()).update();
        return answer;
    }

    private Reservation again(Row row, byte[] request, Call call) {
        if (!Arrays.equals(request, row.bytes("request"))) {
            return new OtherRequest();
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
