package org.wiederkehr.console.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All pages; files of the browser's part are served by {@link AssetsServlet}. */
@ApplicationPath("/")
public class Console extends Application {}
