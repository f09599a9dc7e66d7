package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every endpoint of the published contract, called by everybody, shows nothing of another firm, not even that it is there. */
class CrossTenantIT {
    /** They answer numbers, codes, or what the identity server knows. */
    private static final Set<String> WITHOUT_TEXT = Set.of("GET /api/me", "GET /api/tenants",
            "GET /api/tenants/{tenant}", "GET /api/tenants/{tenant}/members",
            "GET /api/tenants/{tenant}/external-agents", "GET /api/tenants/{tenant}/connectors",
            "GET /api/tenants/{tenant}/analyses/{id}/rfm", "GET /api/tenants/{tenant}/audit/verification",
            "GET /api/tenants/{tenant}/customers/withheld",
            "GET /api/tenants/{tenant}/customers/{id}/contact-checks",
            "GET /api/tenants/{tenant}/customers/{id}/erasure-preview",
            "GET /api/tenants/{tenant}/customers/{id}/legal-records",
            "GET /api/tenants/{tenant}/customers/{id}/timeline", "GET /api/tenants/{tenant}/investigations",
            "GET /api/tenants/{tenant}/suppressions", "GET /api/tenants/{tenant}/syncs/{id}/analysis");

    private static Stage stage;

    @BeforeAll
    static void twoFirms() {
        stage = Stage.get();
    }

    @Test
    void nothing_foreign_is_shown_changed_or_betrayed() throws SQLException, IOException {
        PublishedContract contract = PublishedContract.of(stage.wire);
        List<Endpoint> endpoints = contract.endpoints();
        Map<String, String> before = stage.fingerprint();

        Findings findings = new Sweep(stage, stage.wire, contract).over(endpoints);

        System.out.printf("cross-tenant: %d endpoints x %d people, %d calls, %d endpoints showed own marks%n",
                endpoints.size(), stage.insiders().size() + 2, findings.calls(), findings.marked().size());
        assertThat(findings.leaks()).isEmpty();
        assertThat(findings.gaps(endpoints)).isEmpty();
        assertThat(stage.fingerprint()).isEqualTo(before);
        assertThat(stage.strays()).isEmpty();
        assertThat(Logs.with(stage.canary)).isEmpty();
        assertThat(Logs.with(stage.mark)).isEmpty();
        // Whatever can be read shows the marks of one's own firm: so a canary would be seen there too.
        assertThat(endpoints).filteredOn(endpoint -> endpoint.verb().equals("GET") && !endpoint.streams())
                .extracting(Endpoint::toString).filteredOn(endpoint -> !findings.marked().contains(endpoint))
                .isSubsetOf(WITHOUT_TEXT);
    }

    @Test
    void the_statements_alone_keep_firms_apart_too() throws SQLException {
        PublishedContract contract = PublishedContract.of(stage.wire);
        List<Endpoint> reading = contract.endpoints().stream().filter(endpoint -> endpoint.verb().equals("GET"))
                .toList();

        try (Unguarded database = new Unguarded(stage)) {
            assertThat(foreignRowsForTheAsking()).as("rows for everybody: %s", database).isPositive();
            assertThat(new Sweep(stage, stage.wire, contract).over(reading).leaks()).isEmpty();
        }
        try (Connection database = stage.database()) {
            assertThat(new Catalogue(database).breaches()).isEmpty();
        }
    }

    private static int foreignRowsForTheAsking() throws SQLException {
        try (Connection app = stage.stack.postgres().connect("wiederkehr", "app");
                Statement statement = app.createStatement();
                ResultSet row = statement
                        .executeQuery("select count(*) from wk.customer where tenant_id = " + stage.foreignId)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void a_name_taken_in_one_firm_is_free_in_another() {
        String connection = "{\"connector\":\"csv\",\"name\":\"Verkauf\"}";
        stage.abroad.as("consultant").post("/connections", connection).is(201);

        stage.atHome.as("consultant").post("/connections", connection).is(201);
        assertThat(stage.atHome.as("consultant").post("/connections", connection).is(400).text())
                .contains("name-taken");
    }

    @Test
    void the_contract_names_every_method_that_takes_requests() throws IOException, URISyntaxException {
        assertThat(Methods.ofResources()).isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(PublishedContract.of(stage.wire).endpoints().stream()
                        .map(Endpoint::id).toList());
    }

    @Test
    void every_column_that_takes_text_carries_the_canary_abroad_and_the_mark_at_home() throws SQLException {
        try (Connection database = stage.database()) {
            Seed seed = new Seed(database);
            assertThat(seed.unmarked(stage.foreignId, stage.canary)).isEmpty();
            assertThat(seed.unmarked(stage.homeId, stage.mark)).isEmpty();
        }
    }
}
