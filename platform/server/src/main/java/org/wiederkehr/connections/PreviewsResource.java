package org.wiederkehr.connections;

import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.wiederkehr.identity.Allowed;

/** Looking before storing. */
@Path("tenants/{tenant}/connections/{id}/previews")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreviewsResource {
    @Inject
    Previews previews;

    @POST
    @Allowed({CONSULTANT, TENANT_ADMIN})
    public PreviewView show(@PathParam("id") long id, @Valid @NotNull PreviewRequest asked,
            @Context HttpHeaders headers) throws InterruptedException {
        return previews.of(id, asked, language(headers));
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().map(Locale::getLanguage)
                .filter(language -> language.equals("de") || language.equals("en")).findFirst()
                .map(Locale::forLanguageTag).orElse(Locale.GERMAN);
    }
}
