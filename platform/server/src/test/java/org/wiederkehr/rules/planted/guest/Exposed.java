package org.wiederkehr.rules.planted.guest;

/** Public for no reason. */
public class Exposed {}
