/**
 * The launcher: real PostgreSQL, Keycloak and WildFly on loopback, for the demo, the system tests, the benchmarks and for development.
 * <p>
 * For development, after one {@code ./mvnw package -DskipTests}:
 *
 * <pre>
 * platform/run/do start                     # all three in the foreground; Ctrl-C stops them; -Ddemo.reset=true starts afresh
 * ./mvnw -pl platform/server -am package -DskipTests &amp;&amp; platform/run/do redeploy api      # a changed WAR into the running server
 * platform/run/do token betrieb@wiederkehr.example          # an access token of a demo user; users are in target/demo.json
 * curl -H "Authorization: Bearer $(platform/run/do token betrieb@wiederkehr.example)" http://127.0.0.1:8080/api/me
 * </pre>
 *
 * Logs, passwords ({@code secrets.properties}) and databases are in the data folder the start names; ports move with the properties of {@link Port}. Tests start a
 * stack with {@link Stack#start}, kill and restart its servers, and ask it for tokens.
 */
@NullMarked
package org.wiederkehr.run;

import org.jspecify.annotations.NullMarked;
