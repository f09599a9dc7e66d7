package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.wiederkehr.run.TestStack;

/** The test of {@link JobsIT}: a job with one of these faults is found, and once the fault is gone nothing is. */
class PlantedJobLeaksIT {
    static final List<String> JOBS = KnownJobs.names();
    static final List<JobLeak> LEAKS = JobLeak.PLANTED;
    /** Of each job the tables whose tenant it only had to forget to lay hands on another firm's rows. */
    private static final Map<String, List<String>> FORGOTTEN = Map.of("upload-expiry", List.of("upload"), "sync",
            List.of("sync_run", "connection"), "sync-confirmed", List.of("sync_run", "connection"),
            "analysis-after-import", List.of("import_analysis"), "repeated-erasure",
            List.of("connection", "customer"), "proof-expiry", List.of("consent"));

    @Test
    void every_job_has_a_leak_of_its_own() {
        assertThat(FORGOTTEN).containsOnlyKeys(JOBS);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("JOBS")
    void a_job_whose_statements_forget_their_tenant_is_found_as_long_as_they_do(String job) throws SQLException {
        JobSweep sweep = JobSweep.ready();
        try (Shadow shadow = new Shadow(sweep.firms().homeId(), sweep.firms().foreignId(),
                FORGOTTEN.getOrDefault(job, List.of()))) {
            assertThat(sweep.forHome(job).all()).as("%s", shadow).anyMatch(trace -> trace.startsWith("abroad"));
        }
        assertThat(JobSweep.ready().forHome(job).all()).isEmpty();
        try (Connection database = TestStack.get().postgres().connect("wiederkehr", "postgres")) {
            assertThat(new Catalogue(database).breaches()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("JOBS")
    void a_job_bound_to_the_wrong_firm_is_found(String job) throws SQLException {
        assertThat(JobLeak.BOUND_TO_THE_WRONG_FIRM.on(JobSweep.ready()).forHome(job).all())
                .anyMatch(trace -> trace.startsWith("abroad"));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("LEAKS")
    void a_planted_leak_is_found(JobLeak leak) throws SQLException {
        JobSweep sweep = leak.on(JobSweep.ready());
        try {
            assertThat(sweep.forHome("upload-expiry").all()).anyMatch(trace -> trace.startsWith(leak.kind()));
        } finally {
            JobLeak.clear(sweep.firms());
        }
    }

    @Test
    void a_job_that_fails_and_quotes_the_row_over_which_it_failed_is_found_in_both_logs() throws SQLException {
        JobSweep sweep = JobSweep.ready();
        try (Telltale database = new Telltale("upload", "filename")) {
            assertThat(sweep.forAbroad("upload-expiry").written()).as("%s", database)
                    .extracting(file -> String.valueOf(file.getFileName())).contains("postgres.log", "server.log");
        }
        assertThat(JobSweep.ready().forAbroad("upload-expiry").written()).isEmpty();
    }
}
