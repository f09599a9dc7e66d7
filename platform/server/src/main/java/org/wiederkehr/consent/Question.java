package org.wiederkehr.consent;

import java.util.Optional;

/** What the gate is asked: may this customer be contacted so, now, for this. */
public record Question(long customer, Optional<Long> winBackCase, Channel channel, Moment moment, Purpose purpose) {}
