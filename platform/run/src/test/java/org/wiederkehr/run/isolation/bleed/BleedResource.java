package org.wiederkehr.run.isolation.bleed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import org.wiederkehr.run.isolation.bleed.BoundWork.Seen;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Tenants;

/** What the test calls; answers {@code rows foreign}, or {@code refused: why} when there was an error instead of rows. */
@Path("/")
@ApplicationScoped
public class BleedResource {
    @Inject
    BoundWork work;
    @Inject
    CurrentTenant current;
    @Inject
    Tenants tenants;

    @GET
    @Path("bound")
    public String bound(@QueryParam("tenant") long tenant, @QueryParam("fate") Fate fate) {
        current.bind(tenants.byId(tenant).orElseThrow());
        return told(() -> work.look("t" + tenant, fate));
    }

    @GET
    @Path("forgotten")
    public String forgotten(@QueryParam("tenant") long tenant) {
        return told(() -> work.forget("t" + tenant));
    }

    @GET
    @Path("session")
    public String session(@QueryParam("tenant") long tenant, @QueryParam("set") boolean set) {
        return told(() -> work.session(tenant, "t" + tenant, set));
    }

    private static String told(Work work) {
        try {
            Seen seen = work.run();
            return seen.rows() + " " + seen.foreign();
        } catch (SQLException | RuntimeException refused) {
            return "refused: " + refused;
        }
    }

    private interface Work {
        Seen run() throws SQLException;
    }
}
