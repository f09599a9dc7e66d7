package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wiederkehr.web.Problem;

/** What is answered about handing over. */
@ApplicationScoped
class HandoverAnswers {
    @Inject
    HandoverBook book;
    @Inject
    CaseAnswers cases;

    LocalDate today() {
        return cases.today();
    }

    List<HandoverView> of(long id) {
        cases.view(id);
        return book.of(id, today());
    }

    Response handed(Handed handed) {
        return switch (handed) {
            case Handed.Done done -> Response.status(Response.Status.CREATED).entity(done.handover()).build();
            case Handed.NotAllowed no -> throw Problem.conflict("contact-not-allowed", no.refusal().summary());
            case Handed.NotApproved no -> throw Problem.invalid("/approval", "approval-" + code(no.importance()),
                    Map.of());
            case Handed.AlreadyHanded present ->
                throw Problem.conflict("handed-over-already", Map.of("until", present.present().until()));
            case Handed.Closed closed -> throw CaseAnswers.closed(closed.state());
            case Handed.NoSuchAgent none -> throw Problem.invalid("/to", "no-such-external-agent", Map.of());
            case Handed.NoSuchCase none -> throw Problem.notFound();
        };
    }

    private static String code(Importance importance) {
        return importance == Importance.STRATEGIC ? "strategic" : "unknown";
    }
}
