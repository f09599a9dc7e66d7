package org.wiederkehr.rules.planted.guest;

/** Named after nothing. */
class GuestHelper {}
