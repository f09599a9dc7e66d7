package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Firm;

/**
 * Two firms, both filled to the brim, each with a person for every role; at home there is one without a role too. What is
 * abroad carries the canary, what is at home carries another mark.
 */
final class Stage {
    /** Belongs to the firm at home and may nothing there. */
    static final String NOBODY = "without-role";
    static final String OPERATOR = "platform-operator";
    /** Works for the other firm only. */
    static final String STRANGER = "stranger";
    private static final int SEARCH_WORD = 12;
    private static final long SPREAD = 999_999_000L;

    /** Where the ids begin that exist at home, abroad, and nowhere: equally long, and no other stage's. */
    final long homeRow;
    final long foreignRow;
    final long missingRow;
    final Stack stack = TestStack.get();
    final Wire wire = Wire.to(stack.console());
    final String run = UUID.randomUUID().toString().substring(0, 8);
    final String home;
    final String foreign;
    final String nowhere;
    final String canary = "kanarie" + UUID.randomUUID().toString().replace("-", "");
    final String mark = "heimat" + UUID.randomUUID().toString().replace("-", "");
    final Set<String> things;
    final long homeId;
    final long foreignId;
    final Firm atHome = Firm.found();
    final Firm abroad = Firm.found();

    /** The one of this test run: to set it takes longer than most tests on it. */
    static Stage get() {
        Holder.STAGE.fill();
        return Holder.STAGE;
    }

    private static final class Holder {
        static final Stage STAGE = new Stage();
    }

    private Stage() {
        long offset = ThreadLocalRandom.current().nextLong(SPREAD);
        this.homeRow = 7_000_000_000L + offset;
        this.foreignRow = 8_000_000_000L + offset;
        this.missingRow = 9_000_000_000L + offset;
        this.home = atHome.alias();
        this.foreign = abroad.alias();
        this.nowhere = "z" + foreign.substring(1);
        atHome.admit(NOBODY);
        try (Connection database = database()) {
            this.homeId = atHome.id();
            this.foreignId = abroad.id();
            this.things = new Seed(database).things();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What is missing only: whoever lets the database crash between two tests empties its unlogged tables. */
    private void fill() {
        try (Connection database = database()) {
            Seed seed = new Seed(database);
            seed.fill(homeId, homeRow, mark);
            seed.fill(foreignId, foreignRow, canary);
            sameKeysAbroad(database);
            handedOver(database);
            newestAnalysisRanks(database);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Calls with a key that the people at home have made abroad too, as somebody may who works for both. */
    private void sameKeysAbroad(Connection database) throws SQLException {
        try (PreparedStatement copy = database.prepareStatement("""
                insert into wk.idempotency (tenant_id, subject, key, request, status, location, body, created_at)
                select tenant_id, ?, key, request, 201, location, body, created_at from wk.idempotency
                 where tenant_id = ? and key = ? and position(? in subject) > 0
                on conflict do nothing""")) {
            for (String who : insiders()) {
                copy.setString(1, atHome.subject(who));
                copy.setLong(2, foreignId);
                copy.setString(3, foreignKey());
                copy.setString(4, canary);
                copy.execute();
            }
        }
    }

    /**
     * Cases given to people outside: two of each firm to its own, and one abroad to the one who works at home. The seed
     * restricts every customer's data, and nobody outside is shown those; here that is lifted.
     */
    private void handedOver(Connection database) throws SQLException {
        for (int row = 0; row < 2; row++) {
            hand(database, homeId, homeRow + row, atHome.subject("external-agent"));
            hand(database, foreignId, foreignRow + row, abroad.subject("external-agent"));
        }
        hand(database, foreignId, foreignRow + 2, atHome.subject("external-agent"));
    }

    /** At home the last analysis stays the newest, and has somebody to look at first: the overview shows them. */
    private void newestAnalysisRanks(Connection database) throws SQLException {
        long last = homeRow + 2 * Seed.ROWS - 1;
        try (Statement statement = database.createStatement()) {
            statement.execute("""
                    update wk.analysis_run set created_at = now() + interval '1 day' where tenant_id = %1$d and id = %2$d;
                    delete from wk.customer_score where tenant_id = %1$d and run_id = %2$d;
                    update wk.customer_score set run_id = %2$d where tenant_id = %1$d and run_id = %3$d"""
                    .formatted(homeId, last, last - Seed.ROWS));
        }
        lift(database, homeId, last - Seed.ROWS);
    }

    private static void hand(Connection database, long tenant, long id, String subject) throws SQLException {
        try (PreparedStatement hand = database
                .prepareStatement("update wk.handover set subject = ? where tenant_id = ? and id = ?")) {
            hand.setString(1, subject);
            hand.setLong(2, tenant);
            hand.setLong(3, id);
            hand.execute();
        }
        lift(database, tenant, id);
    }

    private static void lift(Connection database, long tenant, long customer) throws SQLException {
        try (PreparedStatement lift = database.prepareStatement("update wk.restriction set lifted_at = restricted_at "
                + "where tenant_id = ? and customer_id = ?")) {
            lift.setLong(1, tenant);
            lift.setLong(2, customer);
            lift.execute();
        }
    }

    /** A key under which the foreign firm keeps an answer. */
    String foreignKey() {
        return Seed.text(canary, "key", 0);
    }

    /** What to search for to find this row: how the texts of its firm begin. */
    String word(long row) {
        String text = row == homeRow ? mark : row == foreignRow ? canary : "q".repeat(SEARCH_WORD);
        return text.substring(0, SEARCH_WORD);
    }

    /** The people at home. */
    List<String> insiders() {
        return Stream.concat(Firm.ROLES.stream(), Stream.of(NOBODY)).toList();
    }

    String token(String who) {
        return switch (who) {
            case OPERATOR -> atHome.token("operator");
            case STRANGER -> abroad.token("consultant");
            default -> atHome.token(who);
        };
    }

    /** Somebody of the other firm, as the identity server knows them. */
    String foreignSubject() {
        return abroad.subject("agent");
    }

    /** The foreign firm's rows. */
    Map<String, String> fingerprint() throws SQLException {
        try (Connection database = database()) {
            return new Seed(database).fingerprint(foreignId);
        }
    }

    /** Whether the text shows something of the foreign firm: its rows, its people, or its name where nobody said it. */
    boolean betrays(String path, String text) {
        boolean named = text.contains(foreign) && !path.contains(foreign) && !path.equals("/api/tenants");
        boolean known = text.contains(foreignSubject()) && !path.contains(foreignSubject());
        return text.contains(canary) || named || known;
    }

    /** Whether the address given in an answer, if one is, lies within the firm that was asked. */
    boolean leadsHome(String path, String location) {
        String here = "/api/tenants/" + home + "/";
        return location.isEmpty() || !path.startsWith(here) || location.contains(here);
    }

    /** What of the foreign firm turned up in rows of others. */
    List<String> strays() throws SQLException {
        try (Connection database = database()) {
            return new Seed(database).strayMarkers(foreignId, canary);
        }
    }

    /** The database past all guards. */
    Connection database() throws SQLException {
        return stack.postgres().connect("wiederkehr", "postgres");
    }
}
