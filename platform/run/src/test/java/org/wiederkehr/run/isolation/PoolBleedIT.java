package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.TestStack;

/**
 * Sixty-four threads and twenty firms on four connections; every fifth transaction is rolled back or loses its back end,
 * and every fifth forgets to bind in a test of its own. The same machinery with a setting of the session bleeds: the test can fail.
 */
class PoolBleedIT {
    private static final int THREADS = 64;
    /** Of each thread. */
    private static final int CALLS = 40;
    private static final int FIRMS = 20;
    private static final int ROWS = 25;
    private static final long SEED = 20261122;

    private static TestApplication application;
    private static Wire wire;
    private static List<Long> firms;

    /** What the calls of a run told. */
    private record Tally(int answers, long rows, long foreign, int refused) {
        Tally and(String answer) {
            if (answer.startsWith("refused")) {
                return new Tally(answers + 1, rows, foreign, refused + 1);
            }
            String[] numbers = answer.split(" ", -1);
            return new Tally(answers + 1, rows + Long.parseLong(numbers[0]), foreign + Long.parseLong(numbers[1]),
                    refused);
        }
    }

    @BeforeAll
    static void deploy() throws SQLException, IOException, URISyntaxException {
        Stack stack = TestStack.get();
        firms = firms();
        wire = Wire.to(stack.console());
        application = new TestApplication(stack);
    }

    @AfterAll
    static void undeploy() throws IOException {
        application.close();
    }

    @Test
    void no_row_of_another_firm_is_ever_seen() throws InterruptedException, ExecutionException {
        Tally bound = run(CALLS, random -> "bound?tenant=" + firm(random) + "&fate=" + fate(random));

        System.out.printf("pool bleed: %d transactions, %d ended badly, %d rows seen, %d foreign%n", bound.answers(),
                bound.refused(), bound.rows(), bound.foreign());
        assertThat(bound.foreign()).isZero();
        assertThat(bound.rows()).isGreaterThan((long) THREADS * CALLS * ROWS);
        assertThat(bound.refused()).isBetween(THREADS * CALLS / 10, THREADS * CALLS / 2);
    }

    @Test
    void who_forgets_to_bind_gets_an_error_and_never_rows() throws InterruptedException, ExecutionException {
        int calls = CALLS / 2;
        Tally forgotten = run(calls, random -> random.nextInt(5) > 0
                ? "bound?tenant=" + firm(random) + "&fate=COMMIT"
                : "forgotten?tenant=" + firm(random));

        assertThat(forgotten.foreign()).isZero();
        assertThat(forgotten.refused()).isBetween(THREADS * calls / 8, THREADS * calls / 3);
    }

    @Test
    void a_setting_of_the_session_bleeds_so_this_test_can_fail()
            throws InterruptedException, ExecutionException, SQLException {
        Tally session = run(CALLS, random -> "session?tenant=" + firm(random) + "&set=" + (random.nextInt(20) > 0));

        System.out.printf("control with session SET: %d rows seen, %d foreign%n", session.rows(), session.foreign());
        assertThat(session.foreign()).isPositive();
        // The next test must find clean sessions.
        try (Connection database = database(); Statement statement = database.createStatement()) {
            statement
                    .execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bleed'");
        }
    }

    private static Tally run(int calls, Function<RandomGenerator, String> next)
            throws InterruptedException, ExecutionException {
        List<Callable<List<String>>> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + thread);
            threads.add(() -> {
                List<String> answers = new ArrayList<>();
                for (int call = 0; call < calls; call++) {
                    answers.add(ask(next.apply(random)));
                }
                return answers;
            });
        }
        Tally tally = new Tally(0, 0, 0, 0);
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            for (Future<List<String>> done : pool.invokeAll(threads)) {
                for (String answer : done.get()) {
                    tally = tally.and(answer);
                }
            }
        }
        return tally;
    }

    private static String ask(String what) {
        Answer answer = wire.send(new Call("GET", "/bleed/" + what, Optional.empty(), Optional.empty()));
        // A back end that was killed under a borrower may take the whole request with it: an error is not a leak.
        return answer.status() == 200 ? answer.body() : "refused: " + answer.status();
    }

    private static String fate(RandomGenerator random) {
        return switch (random.nextInt(10)) {
            case 0 -> "ROLLBACK";
            case 1 -> "KILLED";
            default -> "COMMIT";
        };
    }

    private static long firm(RandomGenerator random) {
        return firms.get(random.nextInt(FIRMS));
    }

    private static List<Long> firms() throws SQLException {
        List<Long> made = new ArrayList<>();
        try (Connection database = database(); Statement statement = database.createStatement()) {
            for (int firm = 0; firm < FIRMS; firm++) {
                String alias = "bleed-" + UUID.randomUUID().toString().substring(0, 8);
                try (ResultSet row = statement.executeQuery("insert into platform.tenant (alias, name, organization_id,"
                        + " created_at) values ('" + alias + "', 'Bleed', gen_random_uuid(), now()) returning id")) {
                    row.next();
                    made.add(row.getLong(1));
                }
                statement.execute("insert into wk.revocation select " + made.getLast() + ", 't" + made.getLast()
                        + " ' || n, now() from generate_series(1, " + ROWS + ") n");
            }
        }
        return made;
    }

    private static Connection database() throws SQLException {
        return TestStack.get().postgres().connect("wiederkehr", "postgres");
    }
}
