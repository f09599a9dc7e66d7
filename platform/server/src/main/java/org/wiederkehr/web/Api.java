package org.wiederkehr.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the API; the deployment's context is {@code /api}. */
@ApplicationPath("/")
public class Api extends Application {}
