package org.wiederkehr.consent;

import jakarta.ws.rs.core.Response;

/** The answer to recording something: its id. */
public record Recorded(String id) {

    static Response created(long id) {
        return Response.status(Response.Status.CREATED).entity(new Recorded(Long.toString(id))).build();
    }
}
