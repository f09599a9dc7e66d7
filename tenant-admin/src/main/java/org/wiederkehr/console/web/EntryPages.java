package org.wiederkehr.console.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.wiederkehr.console.api.Query;

/** Coming in, choosing a tenant, choosing a language, going out. */
@RequestScoped
@Path("/")
public class EntryPages {

    private static final int YEAR = 365 * 24 * 3600;
    private static final int MINUTE = 60;

    @Inject
    Visit visit;
    @Inject
    HttpServletRequest request;
    @Inject
    Platform platform;

    @GET
    public Response landing() {
        Optional<String> chosen = visit.parameter("lang");
        if (chosen.isPresent()) {
            return Response.seeOther(URI.create("/")).cookie(preference("lang", chosen.get())).build();
        }
        if (Session.signedIn(request)) {
            return visit.go("/t");
        }
        var frame = visit.plainFrame("landing.title");
        return visit.page((out, forms) -> JtelandingGenerated.render(out, forms, frame, "/t"));
    }

    /**
     * Reached only with a log-in: the container sends everybody else to the identity server first. Whoever has opened this
     * very address, from a bookmark for example, was not sent here by the door, so nobody has asked for their tenants yet.
     * That is made up for once; who still has none belongs to none.
     */
    @GET
    @Path("login")
    public Response login() {
        if (!Session.knowsTenants(request) && !Door.askedAgain(request)) {
            endSession(); // that of the identity server goes on, so nobody has to log in twice
            return Response.seeOther(URI.create(Door.LOGIN)).cookie(forLogIn(Door.ASKED_AGAIN, "yes", MINUTE)).build();
        }
        return Response.seeOther(URI.create(Door.wayBack(request)))
                .cookie(forLogIn(Door.WAY_BACK, "", 0), forLogIn(Door.ASKED_AGAIN, "", 0)).build();
    }

    @GET
    @Path("t")
    public Response choose() {
        Me me = visit.me();
        if (me.tenants().size() == 1 && !me.platformOperator()) {
            return visit.go("/t/" + Query.encode(me.tenants().getFirst().alias()));
        }
        if (me.tenants().isEmpty() && me.platformOperator()) {
            return visit.go("/operator/tenants");
        }
        var frame = visit.frame("chooser.title");
        return visit.page((out, forms) -> JtechooserGenerated.render(out, forms, frame, me));
    }

    /** Language and scheme are kept in cookies: they are no secret and hold before the log-in too. */
    @POST
    @Path("appearance")
    public Response appearance() {
        var answer = Response.seeOther(URI.create(Door.inside(visit.parameterOr("to", "/t"))));
        visit.parameter("lang").ifPresent(code -> answer.cookie(preference("lang", code)));
        visit.parameter("scheme").ifPresent(code -> answer.cookie(preference("scheme", code)));
        return answer.build();
    }

    /** Ends both sessions: ours here, then that of the identity server, which sends the browser back to the landing page. */
    @POST
    @Path("logout")
    public Response logout() throws ServletException {
        Settings settings = platform.settings();
        String home = request.getRequestURL().toString().replaceAll("/logout$", "/");
        Query query = Query.of("client_id", settings.clientId()).with("post_logout_redirect_uri", home)
                .with("id_token_hint", Session.idToken(request).orElse(""));
        request.logout();
        endSession();
        return visit.go(query.at(settings.issuer() + "/protocol/openid-connect/logout"));
    }

    /** A cookie that only the log-in gets to see. */
    private NewCookie forLogIn(String name, String value, int seconds) {
        return cookie(name, value, "/login", seconds);
    }

    private void endSession() {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    private NewCookie preference(String name, String value) {
        return cookie(name, value.replaceAll("[^a-z]", ""), "/", YEAR);
    }

    private NewCookie cookie(String name, String value, String path, int seconds) {
        return new NewCookie.Builder(name).value(value).path(path).maxAge(seconds).httpOnly(true)
                .secure(request.isSecure()).sameSite(NewCookie.SameSite.LAX).build();
    }
}
