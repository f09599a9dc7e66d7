package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every job there is, found in the server's classes: run for one firm with the ids of another it touches nothing and
 * shows nothing, and a queue that somebody else wrote into does no harm. What a job would do to its own firm's rows is
 * seen too, or the first would prove nothing: a job that does nothing here is taught in {@link Ready}.
 */
class JobsIT {
    static final List<String> JOBS = KnownJobs.names();

    @Test
    void the_jobs_are_found() {
        assertThat(JOBS).contains("sync", "sync-confirmed", "upload-expiry").doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("JOBS")
    void with_ids_of_another_firm_a_job_touches_and_shows_nothing(String job) throws SQLException {
        assertThat(JobSweep.ready().forHome(job).all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("JOBS")
    void with_ids_of_its_own_firm_a_job_does_something(String job) throws SQLException {
        Traces left = JobSweep.ready().forAbroad(job);
        assertThat(left.abroad()).as("%s did nothing: bring its rows into the state it waits for, in Ready", job)
                .isNotEmpty();
        assertThat(left.all()).allMatch(trace -> trace.startsWith("abroad"));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("JOBS")
    void what_nobody_of_this_house_queued_is_dropped_and_the_next_one_is_served(String job) throws SQLException {
        TwoFirms firms = TwoFirms.ready();
        List<String> nonsense = List.of("", "/", "x", "1", "/1", firms.foreignId() + "/", firms.foreignId() + "/x",
                firms.homeId() + "/" + firms.foreignIds().getFirst() + "/2", "-1/1", "0/1",
                "999999999999/" + firms.foreignIds().getFirst(), firms.homeId() + "/-1",
                firms.homeId() + "/9223372036854775808", firms.homeId() + "/1 or 1=1",
                firms.homeId() + "/" + firms.canary());
        assertThat(firms.after(() -> {
            firms.queue().drops(job, nonsense);
            firms.queue().runs(job, firms.homeId() + "/1");
        }).all()).isEmpty();
    }
}
