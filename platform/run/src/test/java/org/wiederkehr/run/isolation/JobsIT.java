package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
        TwoFirms firms = TwoFirms.ready();
        Map<String, String> abroad = firms.abroad();
        Map<String, String> atHome = firms.atHome();
        for (long id : firms.foreignIds()) {
            firms.queue().runs(job, firms.homeId() + "/" + id);
        }
        assertThat(firms.abroad()).isEqualTo(abroad);
        assertThat(firms.atHome()).isEqualTo(atHome);
        assertThat(firms.strays()).isEmpty();
        assertThat(Logs.with(firms.canary())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("JOBS")
    void with_ids_of_its_own_firm_a_job_does_something(String job) throws SQLException {
        TwoFirms firms = TwoFirms.ready();
        Map<String, String> before = firms.abroad();
        Map<String, String> atHome = firms.atHome();
        for (long id : firms.foreignIds()) {
            firms.queue().runs(job, firms.foreignId() + "/" + id);
        }
        assertThat(firms.abroad()).as("%s did nothing: bring its rows into the state it waits for, in Ready", job)
                .isNotEqualTo(before);
        assertThat(firms.atHome()).isEqualTo(atHome);
        assertThat(Logs.with(firms.canary())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("JOBS")
    void what_nobody_of_this_house_queued_is_dropped_and_the_next_one_is_served(String job) throws SQLException {
        TwoFirms firms = TwoFirms.ready();
        Map<String, String> abroad = firms.abroad();
        for (String forged : List.of("", "/", "x", "1", "/1", firms.foreignId() + "/", firms.foreignId() + "/x",
                firms.homeId() + "/" + firms.foreignIds().getFirst() + "/2", "-1/1", "0/1",
                "999999999999/" + firms.foreignIds().getFirst(), firms.homeId() + "/-1",
                firms.homeId() + "/9223372036854775808", firms.homeId() + "/1 or 1=1",
                firms.homeId() + "/" + firms.canary())) {
            firms.queue().drops(job, forged);
        }
        firms.queue().runs(job, firms.homeId() + "/1");
        assertThat(firms.abroad()).isEqualTo(abroad);
        assertThat(firms.strays()).isEmpty();
        assertThat(Logs.with(firms.canary())).isEmpty();
    }
}
