package org.wiederkehr.console.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiederkehr.console.api.Api;
import org.wiederkehr.console.api.Problem;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Section.Tab;

/** One request of one person: who, in which language, in which tenant, and the way to the API in that person's name. */
@RequestScoped
public class Visit {

    static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Berlin");
    private static final String ME = "wiederkehr.me";
    private static final long ME_SECONDS = 15;

    private record Known(Me me, Instant at) {}

    @Inject
    HttpServletRequest request;
    @Inject
    Platform platform;
    @Inject
    Assets assets;

    /** The API in the name of the person who is logged in. */
    public Api api() {
        return platform.api(Session.token(request), language().code());
    }

    /** The API below {@code /tenants/{alias}}; answers like a missing page when the person is no member there. */
    public String tenantPath(String alias) {
        return "/tenants/" + Query.encode(membership(alias).alias());
    }

    public Me me() {
        if (Session.attribute(request, ME) instanceof Known known
                && known.at().isAfter(Instant.now().minusSeconds(ME_SECONDS))) {
            return known.me();
        }
        Me me = api().get("/me", Me.class);
        if (me.outdated() && Session.renew(request)) {
            me = api().get("/me", Me.class);
        }
        request.getSession().setAttribute(ME, new Known(me, Instant.now()));
        return me;
    }

    /** After a refusal: whether a fresh token could be had, with which the same address is to be tried again. */
    boolean renewed() {
        boolean fresh = Session.signedIn(request) && Session.renew(request);
        if (fresh) {
            forgetMe();
        }
        return fresh && request.getMethod().equals("GET") && !partial();
    }

    /** Forgets what was known of the person: after a change of tenants or roles. */
    public void forgetMe() {
        request.getSession().removeAttribute(ME);
    }

    public Membership membership(String alias) {
        // without a role there is nothing to see, not even that the firm is there
        return me().in(alias).filter(tenant -> !tenant.roles().isEmpty())
                .orElseThrow(() -> new Refused(new Problem(404, "not-found", "")));
    }

    public Language language() {
        return cookie("lang").map(Language::of).orElseGet(() -> Language
                .preferred(Objects.requireNonNullElse(request.getHeader("Accept-Language"), "")));
    }

    /** The frame of a page inside a tenant. */
    public Frame frame(String alias, Tab tab) {
        Membership tenant = membership(alias);
        Say say = new Say(language(), tenant.zoneId());
        return frame(say, say.t(tab.key()), Optional.of(me()), Optional.of(tenant), Optional.of(tab));
    }

    /** The frame of a page outside any tenant. */
    public Frame frame(String titleKey) {
        Say say = new Say(language(), DEFAULT_ZONE);
        Optional<Me> person = Session.signedIn(request) ? Optional.of(me()) : Optional.empty();
        return frame(say, say.t(titleKey), person, Optional.empty(), Optional.empty());
    }

    /** The frame of an error page: asks nobody, because the API may be what failed. */
    Frame plainFrame(String titleKey) {
        Say say = new Say(language(), DEFAULT_ZONE);
        return frame(say, say.t(titleKey), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Frame frame(Say say, String title, Optional<Me> me, Optional<Membership> tenant, Optional<Tab> tab) {
        return new Frame(say, cookie("scheme").map(Scheme::of).orElse(Scheme.AUTO), title, assets.base(), csrf(),
                here(), me, tenant, tab,
                parameter("done"));
    }

    /** A finished page. */
    public Response page(Html.Template template) {
        return page(200, template);
    }

    public Response page(int status, Html.Template template) {
        return Response.status(status).type("text/html;charset=UTF-8").entity(Html.of(template, csrf())).build();
    }

    /** After a change: to the page that shows it, with a quiet word about what was done. */
    public Response done(String path, String code) {
        String join = path.contains("?") ? "&" : "?";
        return Response.seeOther(URI.create(path + join + "done=" + code)).build();
    }

    /** To the same address once more. */
    Response again() {
        return go(here());
    }

    public Response go(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /**
     * A file as the API makes it: it passes through here and is not held. It comes with its length, so that the browser
     * does not take one that breaks off for whole.
     */
    public Response file(HttpResponse<InputStream> file, String name) {
        StreamingOutput body = out -> {
            try (InputStream in = file.body()) {
                in.transferTo(out);
            }
        };
        HttpHeaders said = file.headers();
        var answer = Response.ok(body).type(said.firstValue("Content-Type").orElse("application/octet-stream"))
                .header("Content-Disposition",
                        said.firstValue("Content-Disposition").orElse("attachment; filename=\"" + name + "\""));
        said.firstValue("Content-Length").ifPresent(length -> answer.header("Content-Length", length));
        return answer.build();
    }

    /** True when htmx asks for a part of the page. */
    public boolean partial() {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }

    /** The first value of a form field or query parameter, trimmed; empty fields are empty. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public String parameterOr(String name, String otherwise) {
        return parameter(name).orElse(otherwise);
    }

    public List<String> parameters(String name) {
        return Optional.ofNullable(request.getParameterValues(name)).stream().flatMap(Stream::of)
                .filter(value -> !value.isBlank())
                .toList();
    }

    private String csrf() {
        return Session.signedIn(request) ? Session.csrf(request) : "";
    }

    private String here() {
        return Optional.ofNullable(request.getQueryString()).map(query -> request.getRequestURI() + "?" + query)
                .orElse(request.getRequestURI());
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> Objects.requireNonNull(cookie.getValue())).findFirst();
    }
}
