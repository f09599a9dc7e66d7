package org.wiederkehr.run.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** Whatever dies during an import: it goes on by itself and ends as if nothing had happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillsIT {
    private static final Ledger LEDGER = Ledger.of(60_000, 5_000);

    private Stack stack;
    private Firm firm;
    private Kept undisturbed;

    @BeforeAll
    void import_undisturbed() throws SQLException {
        stack = TestStack.get();
        firm = Firm.found();
        Import files = Import.into(firm, "undisturbed");
        JsonNode run = files.bytes("ledger.csv", LEDGER.file());
        assertThat(run.path("attempts").asInt()).isEqualTo(1);
        undisturbed = Kept.by(firm, files.connection());
        assertThat(Counts.of(run)).isEqualTo(Counts.allNew(LEDGER.rows()));
        assertThat(undisturbed).isEqualTo(new Kept(LEDGER.customers(), LEDGER.orders(), LEDGER.orders(), LEDGER.rows(),
                LEDGER.total(), LEDGER.total(), undisturbed.content()));
    }

    @Test
    void twenty_kills_lose_nothing_and_double_nothing() throws SQLException {
        Import files = Import.into(firm, "twenty kills");
        String run = files.begin("ledger.csv", LEDGER.file());
        List<Blow> blows = Blow.plan();
        assertThat(blows).hasSize(20).extracting(Blow::victim).contains(Victim.values());

        int turns = new Blows(stack, new Watch(firm, run)).deal(blows);

        JsonNode over = Import.at(firm, files.connection()).resting(run);
        assertThat(over.path("attempts").asInt()).isGreaterThan(turns);
        assertAsIfNothingHadHappened(over, files);
    }

    /** While rows are being published: the long transaction at the end, which needs these two. */
    @ParameterizedTest
    @EnumSource(names = {"WILDFLY", "POSTGRESQL"})
    void a_server_killed_while_rows_are_published_loses_nothing(Victim victim) throws SQLException {
        Import files = Import.into(firm, victim + " while publishing");
        String run = files.begin("ledger.csv", LEDGER.file());
        Watch.Seen seen = new Watch(firm, run).await(now -> now.is("RECONCILING"));
        victim.kill(stack);
        assertThat(seen.state()).isEqualTo("RECONCILING");
        victim.restart(stack);
        assertAsIfNothingHadHappened(Import.at(firm, files.connection()).resting(run), files);
    }

    private void assertAsIfNothingHadHappened(JsonNode run, Import files) throws SQLException {
        assertThat(Counts.of(run)).isEqualTo(Counts.allNew(LEDGER.rows()));
        assertThat(Kept.by(firm, files.connection())).isEqualTo(undisturbed);
    }

    /** The control: the check above sees doubled rows when there are some. */
    @Test
    void a_checkpoint_that_stays_behind_its_rows_doubles_them_and_is_noticed() throws SQLException {
        Import files = Import.into(firm, "without a guard");
        JsonNode over;
        sql("""
                create function wk.stay() returns trigger language plpgsql
                    as 'begin new.opaque := old.opaque; return new; end';
                create trigger stay before update on wk.staged_checkpoint for each row execute function wk.stay()""");
        try {
            String run = files.begin("ledger.csv", LEDGER.file());
            new Watch(firm, run).await(now -> now.read() > LEDGER.rows() / 2);
            assertThat(Victim.WORKER.kill(stack)).isTrue();
            over = files.resting(run);
        } finally {
            sql("drop trigger stay on wk.staged_checkpoint; drop function wk.stay()");
        }
        assertThatThrownBy(() -> assertAsIfNothingHadHappened(over, files)).isInstanceOf(AssertionError.class);
        assertThat(over.path("state").asText()).isEqualTo("SUCCEEDED");
        assertThat(Kept.by(firm, files.connection()).lines()).isGreaterThan(undisturbed.lines());
        assertThat(Kept.by(firm, files.connection()).sum()).isNotEqualTo(undisturbed.sum());
    }

    private void sql(String text) throws SQLException {
        try (Connection database = firm.database(); Statement statement = database.createStatement()) {
            statement.execute(text);
        }
    }
}
