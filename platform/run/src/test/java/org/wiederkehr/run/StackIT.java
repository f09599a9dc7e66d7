package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class StackIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final Stack stack = TestStack.get();

    @Test
    void the_server_says_it_is_healthy() throws IOException {
        JsonNode health = Json.read(get(stack.wildfly().health()).body());

        assertThat(health.path("status").asText()).isEqualTo("UP");
    }

    @Test
    void the_api_wants_a_token() throws IOException {
        HttpResponse<String> answer = get(URI.create(stack.api() + "/me"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Json.read(answer.body()).path("type").asText()).isEqualTo("/problems/not-logged-in");
    }

    @Test
    void the_console_sends_to_a_log_in_with_a_code_challenge() throws IOException {
        HttpResponse<String> redirect = get(URI.create(stack.console() + "/login"));
        URI keycloak = URI.create(redirect.headers().firstValue("Location").orElse(""));
        HttpResponse<String> form = get(keycloak);

        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(keycloak.toString()).startsWith(stack.issuer().toString())
                .contains("client_id=wiederkehr-console").contains("code_challenge_method=S256");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("kc-form-login");
    }

    @Test
    void a_log_in_without_a_code_challenge_is_refused() throws IOException {
        URI without = URI.create(stack.issuer() + "/protocol/openid-connect/auth?response_type=code&scope=openid"
                + "&client_id=wiederkehr-console&redirect_uri=" + stack.console() + "/login");

        HttpResponse<String> answer = get(without);

        assertThat(answer.body()).doesNotContain("kc-form-login");
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
    }

    @Test
    void the_application_role_sees_nothing_without_a_tenant() throws SQLException {
        try (Connection app = stack.postgres().connect("wiederkehr", "app"); Statement sql = app.createStatement()) {
            assertThatThrownBy(() -> sql.executeQuery("select * from wk.customer")).isInstanceOf(SQLException.class)
                    .hasMessageContaining("app.tenant_id");
        }
    }

    @Test
    void what_the_database_confirms_is_on_disk() throws SQLException {
        try (Connection admin = stack.postgres().connect("postgres", "postgres");
                Statement sql = admin.createStatement()) {
            assertThat(setting(sql, "fsync")).isEqualTo("on");
            assertThat(setting(sql, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(sql, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(sql, "password_encryption")).isEqualTo("scram-sha-256");
        }
    }

    @Test
    void the_database_comes_back_after_a_kill() throws IOException {
        kill(stack.server("PostgreSQL"));
        comesBack(stack.server("PostgreSQL"));
        everythingAnswers();
    }

    /** The console first knows where the identity server was; then it begins anew and has never seen it. */
    @Test
    void while_the_identity_server_is_dead_the_console_says_that_nobody_can_log_in_and_both_come_back()
            throws IOException {
        kill(stack.server("Keycloak"));
        saysThatNobodyCanLogIn("/t/somewhere/cases");
        kill(stack.server("WildFly"));
        comesBack(stack.server("WildFly"));
        saysThatNobodyCanLogIn("/t");
        saysThatNobodyCanLogIn("/login");
        comesBack(stack.server("Keycloak"));
        everythingAnswers();
        assertThat(page("/t", 302).headers().firstValue("Location").orElse("")).contains("/login?scope=");
        assertThat(page("/login", 302).headers().firstValue("Location").orElse(""))
                .startsWith(stack.issuer().toString());
    }

    private void saysThatNobodyCanLogIn(String path) throws IOException {
        HttpResponse<String> answer = page(path, 503);
        assertThat(answer.body()).contains("<h1>Die Anmeldung ist zurzeit nicht möglich.</h1>", "Erneut versuchen");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    /** The console's page, once it is answered with this status: for a moment it remembers how things were. */
    private HttpResponse<String> page(String path, int status) throws IOException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = get(URI.create(stack.console() + path));
        while (answer.statusCode() != status && System.nanoTime() < limit) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = get(URI.create(stack.console() + path));
        }
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        return answer;
    }

    private static void kill(Server server) {
        server.kill();
        assertThat(server.alive()).isFalse();
    }

    private static void comesBack(Server server) {
        long before = server.pid();
        server.restart();
        assertThat(server.pid()).isNotEqualTo(before);
    }

    private void everythingAnswers() throws IOException {
        assertThat(get(stack.wildfly().health()).statusCode()).isEqualTo(200);
        assertThat(get(URI.create(stack.api() + "/me")).statusCode()).isEqualTo(401);
        assertThat(get(URI.create(stack.issuer() + "/.well-known/openid-configuration")).statusCode()).isEqualTo(200);
    }

    private static String setting(Statement sql, String name) throws SQLException {
        try (ResultSet row = sql.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException {
        return Http.send(HttpRequest.newBuilder(address).header("Accept", "text/html, */*").build());
    }
}
