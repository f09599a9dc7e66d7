package org.wiederkehr.run.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.SecondNode;
import org.wiederkehr.run.Server;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** Two application servers on one database. */
class NodesIT {
    private static final Ledger LEDGER = Ledger.of(60_000, 5_000);

    @Test
    void what_a_killed_node_was_reading_is_taken_over_by_the_other() throws SQLException {
        Stack stack = TestStack.get();
        Firm firm = Firm.found();
        Import files = Import.into(firm, "two nodes");
        try (SecondNode second = SecondNode.start()) {
            String run = files.begin("ledger.csv", LEDGER.file());
            new Watch(firm, run).await(now -> now.is("READING") && now.read() > LEDGER.rows() / 10);
            Server first = stack.server("WildFly");
            Server victim = Victim.worker(first).isPresent() ? first : second.server();
            assertThat(Victim.worker(victim)).as("the node that reads").isPresent();
            victim.kill();

            Watch.Seen seen = new Watch(firm, run).await(Watch.Seen::isOver);
            assertThat(victim.alive()).isFalse();
            assertThat(seen.state()).isEqualTo("SUCCEEDED");
            assertThat(seen.attempts()).isEqualTo(2);
            if (victim == first) {
                first.restart();
            }
            JsonNode over = Import.at(firm, files.connection()).run(run);
            assertThat(Counts.of(over)).isEqualTo(Counts.allNew(LEDGER.rows()));
        }
    }
}
