package org.wiederkehr.run.isolation.bleed;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the test's application. */
@ApplicationPath("/")
public class BleedApplication extends Application {}
