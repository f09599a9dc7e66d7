package org.wiederkehr.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wiederkehr.web.Problem;

/** What a verified token says about its bearer. Signature, issuer, audience and lifetime were checked by the server. */
record Token(String subject, String name, Instant issuedAt, boolean operator, boolean demo,
        Map<String, Membership> memberships) {
    private static final String OPERATOR = "platform-operator";

    static Token of(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(OidcSecurityContext.class.getName()))
                .map(OidcSecurityContext.class::cast).map(OidcSecurityContext::getToken).map(Token::of)
                .orElseThrow(Problem::notLoggedIn);
    }

    private static Token of(AccessToken token) {
        if (token.getSubject() == null || token.getSubject().isBlank() || !token.hasClaim("iat")
                || !token.hasClaim("exp")) {
            throw Problem.notLoggedIn();
        }
        return new Token(token.getSubject(), name(token), Instant.ofEpochSecond(token.getIssuedAt()), isOperator(token),
                Boolean.TRUE.equals(token.getClaimValue("wiederkehr_demo")),
                Membership.parse(Optional.ofNullable(token.getClaimValue("organization"))));
    }

    /** What it says about this one of its memberships. */
    Pass pass(Membership membership) {
        return new Pass(subject, issuedAt, membership.roles());
    }

    private static String name(AccessToken token) {
        return Optional.ofNullable(token.getClaimValueAsString("name")).orElse(token.getSubject());
    }

    private static boolean isOperator(AccessToken token) {
        return token.getRealmAccessClaim() != null && token.getRealmAccessClaim().getRoles().contains(OPERATOR);
    }
}
