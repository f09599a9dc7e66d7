package org.wiederkehr.identity;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wiederkehr.web.Problem;

/**
 * Before anything is looked up: the token must say who it is and when it was issued. What exists here, and what kind of
 * body it takes, is nothing for somebody without a good token.
 */
@Provider
@PreMatching
public class Reception implements ContainerRequestFilter {
    @Context
    HttpServletRequest request;
    @Inject
    @ConfigProperty(name = "WIEDERKEHR_DEMO", defaultValue = "false")
    boolean demo;

    @Override
    public void filter(ContainerRequestContext call) {
        if (Token.of(request).demo() && !demo) {
            // A realm made for a demo, with its known passwords, was left behind or copied.
            throw Problem.notLoggedIn();
        }
    }
}
