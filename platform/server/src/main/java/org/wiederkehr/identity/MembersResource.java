package org.wiederkehr.identity;

import static org.wiederkehr.identity.Role.AUDITOR;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.PRIVACY_OFFICER;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Unrecorded;

/** The people of a tenant; a removed or demoted person is refused from the next request on. */
@Path("tenants/{tenant}/members")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembersResource {
    @Inject
    Members members;

    @GET
    @Unrecorded("people who work for the firm, not customers")
    @Allowed({CONSULTANT, TENANT_ADMIN, PRIVACY_OFFICER, AUDITOR})
    public Page<Member> list() {
        return new Page<>(members.all(), Optional.empty());
    }

    @POST
    @Allowed(TENANT_ADMIN)
    public Response invite(@Valid NewMember who, @Context UriInfo here) {
        Member member = members.invite(who);
        return Response.created(here.getAbsolutePathBuilder().path(member.subject()).build()).entity(member).build();
    }

    @PUT
    @Path("{subject}")
    @Allowed(TENANT_ADMIN)
    public Member change(@PathParam("subject") UUID subject, @Valid MemberRoles wanted) {
        return members.change(subject, EnumSet.copyOf(wanted.roles()));
    }

    @DELETE
    @Path("{subject}")
    @Allowed(TENANT_ADMIN)
    public void remove(@PathParam("subject") UUID subject) {
        members.remove(subject);
    }
}
