package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.web.Idempotent;
import org.wiederkehr.web.Problem;

/** The part of writing down a contact that happens once, wholly or not at all. */
@ApplicationScoped
class Contacts {
    @Inject
    Talks talks;
    @Inject
    CaseAnswers answers;
    @Inject
    CaseDoor door;

    /** @throws ContactRefused when the gate refuses */
    @Transactional
    @Idempotent
    public Response record(long id, NewContact written) {
        door.requireEntry(id, written.channel());
        if (!door.isHouse() && written.decision().isEmpty()) {
            // Who is liable for another's call wants the gate asked before it, not after.
            throw Problem.conflict("permission-missing", Map.of());
        }
        Told told = Telling.read(written, answers.today());
        return switch (talks.record(id, written, told, Instant.now())) {
            case Talked.Friendly friendly ->
                noted(id, friendly.contact(), told, friendly.permission(), Optional.empty(), Optional.empty());
            case Talked.Cool cool -> noted(id, cool.contact(), told, cool.permission(),
                    Optional.of(Long.toString(cool.promise())), Optional.empty());
            case Talked.Rude rude -> noted(id, rude.contact(), told, rude.permission(), Optional.empty(),
                    Optional.of(Long.toString(rude.investigation())));
            case Talked.NotAllowed no -> throw new ContactRefused(no.question(), no.refusal());
            case Talked.NotPermitted none -> throw Problem.conflict("permission-missing", Map.of());
            case Talked.Closed closed -> throw CaseAnswers.closed(closed.state());
            case Talked.NoSuchCase none -> throw Problem.notFound();
        };
    }

    private Response noted(long id, long contact, Told told, Decision permission, Optional<String> promise,
            Optional<String> investigation) {
        ContactNoted noted = new ContactNoted(Long.toString(contact), told.outcome(), Long.toString(id), promise,
                investigation, permission.decision());
        return Response.status(Response.Status.CREATED).entity(noted).build();
    }
}
