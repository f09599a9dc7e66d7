package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.SecondNode;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Firm;

/** What a server outside the demo does otherwise. */
class ProductionIT {
    /** As proxies speak to the servers behind them. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Stack demo;
    private static SecondNode production;

    @BeforeAll
    static void start() {
        demo = TestStack.get();
        production = SecondNode.start();
    }

    @AfterAll
    static void stop() {
        production.close();
    }

    @Test
    void a_token_of_a_demo_realm_opens_nothing() throws Exception {
        String token = Firm.found().token("consultant");
        ObjectNode claims = Forgeries.claimsOf(token);
        assertThat(claims.remove("wiederkehr_demo").asBoolean()).isTrue();
        Mint mint = Mint.in(demo.keycloak().admin());

        assertThat(me(demo.console(), token).statusCode()).isEqualTo(200);
        assertThat(me(production.address(), token).statusCode()).isEqualTo(401);
        assertThat(me(production.address(), token).body()).contains("\"code\":\"not-logged-in\"");
        // nothing but the mark was wrong with it
        assertThat(me(production.address(), mint.sign(mint.header(), claims.toString())).statusCode()).isEqualTo(200);
    }

    @Test
    void cookies_set_behind_a_proxy_with_tls_travel_with_tls_only() throws Exception {
        assertThat(cookies(production.address(), "https")).isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT)).contains("; secure")
                        .contains("httponly").contains("samesite=lax"));
        assertThat(cookies(demo.console(), "http")).isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT)).doesNotContain("; secure"));
    }

    private static HttpResponse<String> me(URI server, String token) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(server + "/api/me"))
                .header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    private static List<String> cookies(URI server, String scheme) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(server + "/login")).header("X-Forwarded-Proto", scheme)
                .header("X-Forwarded-Host", "wiederkehr.example").build(), BodyHandlers.ofString()).headers()
                .allValues("Set-Cookie");
    }
}
