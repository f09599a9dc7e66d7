package org.wiederkehr.connections;

import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.web.Unrecorded;

/** Which connectors there are. */
@Path("tenants/{tenant}/connectors")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConnectorsResource {
    @Inject
    Connectors connectors;

    @GET
    @Unrecorded("what may be connected")
    @Allowed({CONSULTANT, TENANT_ADMIN})
    public List<ConnectorView> list() {
        return connectors.all().stream().map(Connector::view).toList();
    }
}
