package org.wiederkehr.rules.planted.guest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.AnyLoggedIn;
import org.wiederkehr.identity.PlatformOperator;
import org.wiederkehr.identity.Role;

/** Lets people in without asking. */
@Path("open")
public class OpenResource {
    @GET
    public String withoutAnyRole() {
        return "";
    }

    @GET
    @AnyLoggedIn
    @PlatformOperator
    public String withTwoKinds() {
        return "";
    }

    @POST
    @Allowed({})
    public String withAnEmptyList() {
        return "";
    }

    @POST
    @Allowed(Role.AGENT)
    public String outsideItsTenant() {
        return "";
    }

    @GET
    @Path("{id}/details")
    @AnyLoggedIn
    public String stolen() {
        return "";
    }

    @Path("sub")
    public Object locator() {
        return "";
    }
}
