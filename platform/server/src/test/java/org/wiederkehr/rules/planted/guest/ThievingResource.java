package org.wiederkehr.rules.planted.guest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.wiederkehr.identity.AnyLoggedIn;

/** Has the longer path, and so gets what was meant for its neighbour. */
@Path("open/{id}")
public class ThievingResource {
    @GET
    @AnyLoggedIn
    public String other() {
        return "";
    }
}
