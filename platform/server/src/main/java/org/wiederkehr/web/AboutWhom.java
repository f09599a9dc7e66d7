package org.wiederkehr.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Which customer the answer to this call is about. Every {@link Idempotent} method says so before it answers: a kept answer
 * that nobody would find when its customer is erased must not be kept at all.
 */
@RequestScoped
public class AboutWhom {
    private Optional<Long> customer = Optional.empty();
    private boolean said;

    public void customer(long id) {
        customer = Optional.of(id);
        said = true;
    }

    public void nobody() {
        customer = Optional.empty();
        said = true;
    }

    Optional<Long> said() {
        if (!said) {
            throw new IllegalStateException("nobody said whom the answer is about, so it cannot be kept");
        }
        return customer;
    }
}
