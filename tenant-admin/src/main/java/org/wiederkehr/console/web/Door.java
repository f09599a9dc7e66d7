package org.wiederkehr.console.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiederkehr.console.api.Query;

/**
 * Nobody gets past without a log-in. A person who opens an address is sent to the log-in and comes back to it; one who sends a
 * form after the session ended is told so; a script (htmx, event stream) gets a bare 401, because a redirect to another server
 * would only confuse it. While the identity server does not answer nobody is sent there. The log-in asks for all the person's
 * tenants: the tenant of a page is named in its address.
 */
public class Door implements Filter {

    /** Asks the adapter for a log-in; it passes the scope on to the identity server. */
    static final String LOGIN = Query.of("scope", "openid organization:*").at("/login");
    /** Tells {@link ErrorServlet} why a page cannot be had. */
    static final String LOGIN_AWAY = "login-away";
    static final String WAY_BACK = "wiederkehr-to";
    static final String ASKED_AGAIN = "wiederkehr-asked";
    private static final int WAY_BACK_SECONDS = 900;
    private static final List<String> OPEN = List.of("/assets/");

    @Inject
    IdentityServer identityServer;

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) incoming;
        var response = (HttpServletResponse) outgoing;
        if (isOpen(request.getRequestURI()) || Session.signedIn(request)) {
            chain.doFilter(request, response);
        } else if (!wantsPage(request)) {
            response.setStatus(401);
        } else if (!request.getMethod().equals("GET")) {
            response.sendError(401);
        } else if (identityServer.answers()) {
            response.addCookie(wayBack(address(request), request.isSecure()));
            response.sendRedirect(LOGIN);
        } else {
            response.sendError(503, LOGIN_AWAY);
        }
    }

    static boolean isOpen(String path) {
        return path.equals("/") || path.equals("/favicon.ico") || path.equals("/error")
                || OPEN.stream().anyMatch(path::startsWith);
    }

    /** The adapter forgets the query of the address it guards, so the place to come back to waits in a cookie. */
    private static Cookie wayBack(String to, boolean secure) {
        var cookie = new Cookie(WAY_BACK, Query.encode(to));
        cookie.setPath("/login");
        cookie.setMaxAge(WAY_BACK_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        return cookie;
    }

    /** True for who was sent to the log-in a second time just now, because the first did not say which tenants they have. */
    static boolean askedAgain(HttpServletRequest request) {
        return cookie(request, ASKED_AGAIN).isPresent();
    }

    private static Optional<Cookie> cookie(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name)).findFirst();
    }

    /** Where somebody wanted to go before the log-in; home when nothing or nothing usable is known. */
    static String wayBack(HttpServletRequest request) {
        return cookie(request, WAY_BACK)
                .map(cookie -> inside(
                        URLDecoder.decode(Objects.requireNonNull(cookie.getValue()), StandardCharsets.UTF_8)))
                .orElse("/t");
    }

    /** A place inside the console to go to after the log-in; anything that could lead elsewhere leads home. */
    static String inside(String to) {
        return to.matches("/(?![/\\\\])[^\\s\\\\]*") && !to.startsWith("/login") ? to : "/t";
    }

    private static boolean wantsPage(HttpServletRequest request) {
        boolean page = Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
        return page && request.getHeader("HX-Request") == null;
    }

    private static String address(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).map(query -> request.getRequestURI() + "?" + query)
                .orElse(request.getRequestURI());
    }
}
