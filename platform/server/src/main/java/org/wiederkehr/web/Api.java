package org.wiederkehr.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The root of the API; the deployment's context is {@code /api}. */
@ApplicationPath("/")
@OpenAPIDefinition(info = @Info(title = "Wiederkehr", version = "1", description = """
        Finds out which customers stay, waver or have left, and helps to win the right ones back. \
        Errors are problem details (RFC 9457); lists are keyset pages; money is minor units and currency."""))
public class Api extends Application {}
