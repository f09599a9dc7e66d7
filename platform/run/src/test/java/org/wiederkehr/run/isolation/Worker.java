package org.wiederkehr.run.isolation;

import java.sql.SQLException;

/** Who does what the tickets say; a test of the tests puts a faulty one in between. */
interface Worker {
    /** Returns when the job is done with the ticket. */
    void does(String job, String ticket) throws SQLException;
}
