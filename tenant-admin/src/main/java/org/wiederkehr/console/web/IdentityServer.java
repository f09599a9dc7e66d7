package org.wiederkehr.console.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Whether somebody could log in now. Asked before a browser is sent there: an address that is dead tells nobody what to do. */
@ApplicationScoped
class IdentityServer {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Many come at once when it is away; one of them asks. */
    private static final Duration HOLDS = Duration.ofSeconds(2);

    @Inject
    Platform platform;

    private Instant asked = Instant.EPOCH;
    private boolean answered;

    synchronized boolean answers() {
        if (asked.plus(HOLDS).isBefore(Instant.now())) {
            answered = platform.finds(
                    URI.create(platform.settings().issuer() + "/.well-known/openid-configuration"), PATIENCE);
            asked = Instant.now();
        }
        return answered;
    }
}
