package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;
import org.wiederkehr.web.Window;

/** What is answered about cases. */
@ApplicationScoped
class CaseAnswers {
    /** Nobody plans a next day further off. */
    private static final int FARTHEST_YEARS = 5;

    @Inject
    Queue queue;
    @Inject
    CurrentTenant tenant;
    @Inject
    Caller caller;

    LocalDate today() {
        return LocalDate.now(tenant.zone());
    }

    Page<CaseView> page(Queue.Filter filter, Window window) {
        return queue.page(filter, window, caller.subject(), today());
    }

    CaseView view(long id) {
        return queue.find(id, today()).orElseThrow(Problem::notFound);
    }

    Response ok(long id) {
        CaseView view = view(id);
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    Response created(long id) {
        CaseView view = view(id);
        return Response.created(URI.create("tenants/" + tenant.alias() + "/cases/" + id))
                .tag(Versions.tag(view.version())).entity(view).build();
    }

    Response changed(long id, Optional<Case.Changed> changed) {
        return switch (changed.orElseThrow(Problem::notFound)) {
            case Case.Changed.Done done -> ok(id);
            case Case.Changed.Stale stale -> throw Problem.stale();
            case Case.Changed.Closed closed -> throw closed(closed.state());
        };
    }

    static Problem closed(CaseState state) {
        return Problem.conflict("case-closed", Map.of("state", state));
    }

    Map<String, String> linkTo(long id) {
        return Map.of("case", Long.toString(id), "href", "/api/tenants/" + tenant.alias() + "/cases/" + id);
    }

    /** The day asked for, today when none is; a day gone by is refused. */
    LocalDate comingDay(String pointer, Optional<LocalDate> wanted) {
        LocalDate today = today();
        LocalDate day = wanted.orElse(today);
        LocalDate last = today.plusYears(FARTHEST_YEARS);
        if (day.isBefore(today) || day.isAfter(last)) {
            throw Problem.invalid(pointer, "out-of-range", Map.of("min", today, "max", last));
        }
        return day;
    }
}
