package org.wiederkehr.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;

/** The database's text has no NUL character: an address with one means nothing here. */
@Provider
@PreMatching
public class NoNul implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext call) {
        if (call.getUriInfo().getRequestUri().toString().toLowerCase(Locale.ROOT).contains("%00")) {
            throw Problem.of(400, "bad-request", Map.of());
        }
    }
}
