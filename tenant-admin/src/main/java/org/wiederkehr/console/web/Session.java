package org.wiederkehr.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wiederkehr.console.api.Problem;
import org.wiederkehr.console.api.Refused;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/** What the server keeps of a log-in. The tokens stay here; the browser only holds the session's cookie. */
final class Session {

    private static final String CSRF = "wiederkehr.csrf";
    private static final String RENEWED = "wiederkehr.renewed";
    private static final Duration NOT_AGAIN_WITHIN = Duration.ofSeconds(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Session() {}

    static boolean signedIn(HttpServletRequest request) {
        return context(request).isPresent();
    }

    /** The access token; the adapter has renewed it before the request came here if it was about to expire. */
    static String token(HttpServletRequest request) {
        return context(request).map(OidcSecurityContext::getTokenString)
                .orElseThrow(() -> new Refused(new Problem(401, "not-logged-in", "")));
    }

    /** False for a log-in that nobody has asked for the person's tenants, and for one of a person who has none. */
    static boolean knowsTenants(HttpServletRequest request) {
        return context(request).filter(context -> context.getToken().hasClaim("organization")).isPresent();
    }

    /**
     * Fetches a fresh token at once, because somebody's roles have changed; not again within seconds, if that did not help.
     */
    static boolean renew(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(RENEWED) instanceof Instant before
                && before.plus(NOT_AGAIN_WITHIN).isAfter(Instant.now())) {
            return false;
        }
        session.setAttribute(RENEWED, Instant.now());
        return context(request).filter(RefreshableOidcSecurityContext.class::isInstance)
                .map(RefreshableOidcSecurityContext.class::cast).filter(context -> context.refreshToken(false))
                .isPresent();
    }

    static Optional<String> idToken(HttpServletRequest request) {
        return context(request).map(OidcSecurityContext::getIDTokenString);
    }

    static @Nullable Object attribute(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }

    /** The token of this session's forms: made once, 32 hex digits. */
    static String csrf(HttpServletRequest request) {
        HttpSession session = request.getSession();
        synchronized (CSRF) {
            if (session.getAttribute(CSRF) instanceof String token) {
                return token;
            }
            byte[] random = new byte[16];
            RANDOM.nextBytes(random);
            String token = HexFormat.of().formatHex(random);
            session.setAttribute(CSRF, token);
            return token;
        }
    }

    private static Optional<OidcSecurityContext> context(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(OidcSecurityContext.class.getName()))
                .map(OidcSecurityContext.class::cast);
    }
}
