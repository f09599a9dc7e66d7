package org.wiederkehr.run.isolation;

import java.sql.SQLException;

/** Runs a job with the ids of everything that is abroad, and tells what it left behind. */
record JobSweep(TwoFirms firms, Worker worker) {

    /** On two firms of its own, with the real jobs. */
    static JobSweep ready() throws SQLException {
        TwoFirms firms = TwoFirms.ready();
        return new JobSweep(firms, firms.queue()::runs);
    }

    /** For the firm at home, which has nothing of it. */
    Traces forHome(String job) throws SQLException {
        return run(job, firms.homeId());
    }

    /** For the firm whose they are. */
    Traces forAbroad(String job) throws SQLException {
        return run(job, firms.foreignId());
    }

    private Traces run(String job, long firm) throws SQLException {
        return firms.after(() -> {
            for (long id : firms.foreignIds()) {
                worker.does(job, firm + "/" + id);
            }
        });
    }
}
