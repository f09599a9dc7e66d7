package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.wiederkehr.run.house.Console;

/** The test of {@link ConsoleIT}: each of these faults of a page is found, and without one nothing is. */
class PlantedPageLeaksIT {
    static final List<PageLeak> LEAKS = PageLeak.PLANTED;
    /** Opens every page but the one for people outside. */
    private static final String ADMIN = "tenant-admin";

    private static final Map<String, Console> LOGGED_IN = new ConcurrentHashMap<>();
    private static Stage stage;

    @BeforeAll
    static void twoFirms() {
        stage = Stage.get();
    }

    @AfterAll
    static void nothingIsLeftOfTheFaults() throws SQLException {
        try (Connection database = stage.database()) {
            assertThat(new Catalogue(database).breaches()).isEmpty();
        }
    }

    @Test
    void without_a_planted_leak_none_is_found() {
        assertThat(new ConsoleSweep(stage, console(ADMIN)::get)
                .over(LEAKS.stream().map(PageLeak::route).distinct().toList()).faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("LEAKS")
    void a_planted_leak_is_found(PageLeak leak) {
        assertThat(new ConsoleSweep(stage, leak.on(stage, console(ADMIN))).over(List.of(leak.route())).faults())
                .anyMatch(fault -> fault.startsWith(leak.kind()));
    }

    @ParameterizedTest(name = "owner views in place of {0}: {1}")
    @CsvSource(delimiter = ' ', value = {"customer /t/{tenant}/customers", "customer /t/{tenant}/customers/{id:[0-9]+}",
            "customer /t/{tenant}/customers/suggestions?q={word}",
            "customer /t/{tenant}/customers/export.{format:csv}", "customer /t/{tenant}/customers/export.{format:xlsx}",
            "connection /t/{tenant}/connections", "connection,sync_run /t/{tenant}/syncs/{id}",
            "winback_case,customer /t/{tenant}/cases", "promise,customer /t/{tenant}/promises",
            "balancing /t/{tenant}/letters", "analysis_run /t/{tenant}/structure/runs", "audit_entry /t/{tenant}/audit",
            "handover,winback_case,customer /t/{tenant}/calls"})
    void a_foreign_row_is_found_on_the_page_and_gone_when_the_fault_is(String tables, String route)
            throws SQLException {
        Console console = console(route.endsWith("/calls") ? "external-agent" : ADMIN);
        try (Shadow shadow = new Shadow(stage.homeId, stage.foreignId, List.of(tables.split(",", -1)))) {
            assertThat(new ConsoleSweep(stage, console::get).over(List.of(route)).faults())
                    .as("%s", shadow)
                    .anyMatch(fault -> fault.startsWith("canary"));
        }
        assertThat(new ConsoleSweep(stage, console::get).over(List.of(route)).faults()).isEmpty();
    }

    private static Console console(String who) {
        return LOGGED_IN.computeIfAbsent(who, role -> Console.of(stage.atHome, role));
    }
}
