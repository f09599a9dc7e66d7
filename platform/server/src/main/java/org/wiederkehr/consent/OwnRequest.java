package org.wiederkehr.consent;

import java.time.LocalDate;

/**
 * The customer asked to be contacted on this way about this matter, and nobody has yet.
 *
 * @param allowed
 *            whether it may be answered now: on this matter only
 */
public record OwnRequest(Channel channel, String matter, LocalDate requestedOn, boolean allowed) {}
