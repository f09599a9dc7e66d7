package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.wiederkehr.run.house.Api;

/**
 * The test of {@link CrossTenantIT}: each of these faults is found, and without one nothing is. Faults of the schema are
 * planted in {@link CatalogueIT}, of jobs in {@link PlantedJobLeaksIT}, of pages in {@link PlantedPageLeaksIT}, and what
 * must not be written down in {@link LogsIT}.
 */
class PlantedLeaksIT {
    static final List<Leak> LEAKS = Leak.PLANTED;

    private static Stage stage;
    private static PublishedContract contract;

    @BeforeAll
    static void twoFirms() {
        stage = Stage.get();
        contract = PublishedContract.of(stage.wire);
    }

    @Test
    void without_a_planted_leak_none_is_found() {
        List<String> places = LEAKS.stream().map(Leak::endpoint).distinct().toList();
        List<Endpoint> endpoints = places.stream().flatMap(PlantedLeaksIT::endpoint).toList();

        assertThat(endpoints).hasSameSizeAs(places);
        assertThat(new Sweep(stage, stage.wire, contract).over(endpoints).leaks()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("LEAKS")
    void a_planted_leak_is_found(Leak leak) {
        assertThat(sweep(leak.endpoint(), leak.spoil().apply(stage, stage.wire)).leaks())
                .anyMatch(found -> found.startsWith(leak.kind()));
    }

    @ParameterizedTest(name = "owner view in place of {0}")
    @CsvSource(delimiter = ' ', value = {"customer customers", "connection connections", "balancing balancings",
            "analysis_run analyses", "audit_entry audit", "presumed_consent,customer customers/{id}/presumed-consents"})
    void a_leak_planted_in_the_database_is_found_and_gone_when_the_fault_is(String tables, String list)
            throws SQLException {
        String endpoint = "GET /api/tenants/{tenant}/" + list;
        try (Shadow shadow = new Shadow(stage.homeId, stage.foreignId, List.of(tables.split(",", -1)))) {
            assertThat(sweep(endpoint, stage.wire).leaks()).as("%s", shadow)
                    .anyMatch(found -> found.startsWith("canary"));
        }
        assertThat(sweep(endpoint, stage.wire).leaks()).isEmpty();
    }

    /** No canary shows in a number. */
    @Test
    void a_number_that_counts_the_other_firms_customers_too_is_another_one() throws SQLException {
        Api abroad = stage.abroad.as("privacy-officer").under("/customers/" + stage.foreignRow + "/restrictions");
        abroad.post("", """
                {"ground":"ACCURACY_CONTESTED","reason":"Bestreitet die Anschrift"}""").is(200);
        long own = withheld();
        try (Shadow shadow = new Shadow(stage.homeId, stage.foreignId, List.of("customer", "restricted_customer"))) {
            assertThat(withheld()).as("%s", shadow).isEqualTo(own + 1);
        } finally {
            abroad.post("/lifting", "{\"informedOn\":\"" + LocalDate.now(ZoneId.of("Europe/Berlin")) + "\"}").is(200);
        }
        assertThat(withheld()).isEqualTo(own);
    }

    @Test
    void an_endpoint_whose_input_nobody_knows_is_a_gap() {
        List<Endpoint> unknown = endpoint("POST /api/tenants/{tenant}/cases").map(known -> new Endpoint("New.thing",
                known.verb(), known.path(), known.roles(), known.query(),
                Optional.of(new Endpoint.BodySchema("application/json", JsonNodeFactory.instance.objectNode())),
                false)).toList();

        assertThat(new Sweep(stage, stage.wire, contract).over(unknown).gaps(unknown))
                .anyMatch(gap -> gap.contains("not understood"));
    }

    @Test
    void an_endpoint_that_nobody_called_is_a_gap() {
        assertThat(new Findings().gaps(contract.endpoints())).hasSameSizeAs(contract.endpoints());
    }

    @Test
    void a_new_table_without_canaries_is_found() throws SQLException {
        try (Connection database = stage.database(); Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(
                    "create table wk.leak (tenant_id bigint, id bigint, note text, primary key (tenant_id, id))");

            assertThat(new Seed(database).unmarked(stage.foreignId, stage.canary)).containsExactly("leak.note");
            database.rollback();
        }
    }

    private static long withheld() {
        return stage.atHome.as("sales-lead").get("/customers/withheld").is(200).at("/customers").asLong();
    }

    private static Findings sweep(String endpoint, Wire wire) {
        return new Sweep(stage, wire, contract).over(endpoint(endpoint).toList());
    }

    private static Stream<Endpoint> endpoint(String wanted) {
        return contract.endpoints().stream().filter(endpoint -> endpoint.toString().equals(wanted));
    }
}
