package org.wiederkehr.run.demo;

/**
 * Somebody who may log in to the demo.
 *
 * @param tenant
 *            alias of the tenant, or {@code *} for the platform operator
 * @param role
 *            name of the organization group, or {@code platform-operator}
 */
public record DemoUser(String user, String name, String tenant, String role, String password) {}
