package org.wiederkehr.console.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/** A change needs the token of this session: as a form field, or as a header where a script sends a file. */
public class CsrfGuard implements Filter {

    static final String HEADER = "X-CSRF-Token";
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) incoming;
        Optional<String> sent = Optional.ofNullable(request.getHeader(HEADER))
                .or(() -> Optional.ofNullable(request.getParameter(CsrfForms.FIELD)));
        if (HARMLESS.contains(request.getMethod())
                || (Session.signedIn(request) && matches(Session.csrf(request), sent))) {
            chain.doFilter(incoming, outgoing);
        } else {
            ((HttpServletResponse) outgoing).sendError(403, "form-expired");
        }
    }

    static boolean matches(String expected, Optional<String> sent) {
        return sent.filter(token -> MessageDigest.isEqual(bytes(expected), bytes(token))).isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
