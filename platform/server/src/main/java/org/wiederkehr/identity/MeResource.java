package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiederkehr.tenants.Tenant;
import org.wiederkehr.tenants.Tenants;
import org.wiederkehr.web.Unrecorded;

/** What a client asks first. */
@Path("me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    Tenants tenants;
    @Inject
    Standing standing;

    @GET
    @Unrecorded("the caller")
    @AnyLoggedIn
    public Me me(@Context HttpServletRequest request) {
        Token token = Token.of(request);
        List<Tenant> named = token.memberships().keySet().stream().map(tenants::byAlias).flatMap(Optional::stream)
                .filter(tenant -> Admission.membership(token, tenant).isPresent()).toList();
        List<Me.Place> places = named.stream().flatMap(tenant -> place(token, tenant))
                .sorted(Comparator.comparing(Me.Place::name)).toList();
        return new Me(token.subject(), token.name(), token.operator(), places, places.size() < named.size());
    }

    private Stream<Me.Place> place(Token token, Tenant tenant) {
        return Admission.membership(token, tenant).filter(membership -> standing.holds(token.pass(membership), tenant))
                .map(membership -> new Me.Place(tenant.alias(), tenant.name(), tenant.colour(), tenant.currency(),
                        tenant.zone().getId(), membership.roles().stream().sorted().toList()))
                .stream();
    }
}
