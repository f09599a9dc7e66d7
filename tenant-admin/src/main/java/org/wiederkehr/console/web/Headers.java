package org.wiederkehr.console.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What every answer carries: own scripts and styles only, no frame around us, nothing of a page kept in caches. */
public class Headers implements Filter {

    private final String policy = policy(Settings.read().issuerOrigin());

    /** Forms may end at the identity server because a log-out is a form and browsers check the redirect too. */
    static String policy(String issuerOrigin) {
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + issuerOrigin;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = (HttpServletResponse) response;
        answer.setHeader("Content-Security-Policy", policy);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        answer.setHeader("Cache-Control", "no-store");
        if (request.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        answer.setHeader("Vary", "Cookie, HX-Request, Accept-Language");
        chain.doFilter((HttpServletRequest) request, answer);
    }
}
