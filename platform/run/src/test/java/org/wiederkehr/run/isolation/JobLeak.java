package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.wiederkehr.run.TestStack;

/**
 * A fault of a job as it would look in the database and on disk.
 *
 * @param spoil what it does instead of its work
 * @param kind  what the sweep must call it
 */
record JobLeak(String name, Spoil spoil, String kind) {
    /** A job that no node knows. */
    private static final String QUEUED = "planted";
    static final JobLeak BOUND_TO_THE_WRONG_FIRM = new JobLeak("works for the firm that the row belongs to",
            JobLeak::forTheOwner, "abroad");
    static final List<JobLeak> PLANTED = List.of(
            new JobLeak("takes a foreign id for a row of its own", (firms, worker, job, ticket) -> worker.does(job,
                    firms.homeId() + "/" + firms.homeRow()), "at home"),
            new JobLeak("copies a foreign row", (firms, worker, job, ticket) -> firms.write(
                    "update wk.customer set name = '" + firms.canary() + "' where tenant_id = " + firms.homeId()
                            + " and id = " + firms.homeRow()),
                    "stray"),
            new JobLeak("puts a foreign name into the queue", (firms, worker, job, ticket) -> firms.write("""
                    insert into platform.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked,
                        version) values ('%s', '%s', convert_to('%s', 'UTF8'), now() + interval '1 year', false, 1)"""
                    .formatted(QUEUED, ticket, firms.canary())), "stray: scheduled_tasks"),
            new JobLeak("asks for a foreign name in a statement that fails",
                    (firms, worker, job, ticket) -> complains(firms.canary()), "written down"));

    /** One turn of a job with a fault. */
    interface Spoil {
        void does(TwoFirms firms, Worker real, String job, String ticket) throws SQLException;
    }

    /** The jobs with this fault, in place of the real ones. */
    JobSweep on(JobSweep real) {
        return new JobSweep(real.firms(),
                (job, ticket) -> spoil.does(real.firms(), real.worker(), job, ticket));
    }

    /** Takes away what would outlive its firms. */
    static void clear(TwoFirms firms) throws SQLException {
        firms.write("delete from platform.scheduled_tasks where task_name = '" + QUEUED + "'");
    }

    private static void forTheOwner(TwoFirms firms, Worker real, String job, String ticket) throws SQLException {
        real.does(job, firms.foreignId() + ticket.substring(ticket.indexOf('/')));
    }

    private static void complains(String name) throws SQLException {
        try (Connection database = TestStack.get().postgres().connect("wiederkehr", "app");
                Statement statement = database.createStatement()) {
            statement.execute("select '" + name + "'::bigint");
        } catch (SQLException expected) {
            if (!expected.getSQLState().startsWith("22")) {
                throw expected;
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
