package org.wiederkehr.winback;

import static org.wiederkehr.identity.Role.EXTERNAL_AGENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Window;

/** For somebody outside: the live cases that are theirs today, and nobody else's. */
@Path("tenants/{tenant}/calls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallsResource {
    @Inject
    CallList calls;
    @Inject
    CaseAnswers answers;
    @Inject
    Caller caller;

    @GET
    @Transactional
    @Reads("call")
    @Allowed(EXTERNAL_AGENT)
    public Page<OutsideCall> list(@BeanParam Window window) {
        return calls.page(caller.subject(), window, answers.today(), Instant.now());
    }
}
