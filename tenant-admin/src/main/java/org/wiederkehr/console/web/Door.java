package org.wiederkehr.console.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wiederkehr.console.api.Query;

/**
 * Nobody gets past without a log-in. A person who opens an address is sent to the log-in and comes back to it; one who sends a
 * form after the session ended is told so; a script (htmx, event stream) gets a bare 401, because a redirect to another server
 * would only confuse it. The log-in asks for all the person's
 * tenants: the tenant of a page is named in its address.
 */
public class Door implements Filter {

    private static final List<String> OPEN = List.of("/assets/");

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) incoming;
        var response = (HttpServletResponse) outgoing;
        if (isOpen(request.getRequestURI()) || Session.signedIn(request)) {
            chain.doFilter(request, response);
        } else if (!wantsPage(request)) {
            response.setStatus(401);
        } else if (request.getMethod().equals("GET")) {
            response.sendRedirect(login(address(request)));
        } else {
            response.sendError(401);
        }
    }

    static boolean isOpen(String path) {
        return path.equals("/") || path.equals("/favicon.ico") || path.equals("/error")
                || OPEN.stream().anyMatch(path::startsWith);
    }

    /** The address that asks the adapter for a log-in; it passes the scope on to the identity server. */
    static String login(String to) {
        return Query.of("scope", "openid organization:*").with("to", to).at("/login");
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
