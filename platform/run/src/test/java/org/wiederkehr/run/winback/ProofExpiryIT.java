package org.wiederkehr.run.winback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiederkehr.run.winback.Said.today;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wiederkehr.run.house.Firm;

/** The proof of a consent to calls outlives its customer for five years, and goes then by itself. */
@TestInstance(Lifecycle.PER_CLASS)
class ProofExpiryIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final Firm firm = Firm.found();
    private final Records records = Records.of(firm);

    @Test
    void a_proof_goes_when_its_time_is_over_without_anybodys_erasure() throws SQLException {
        String proof = proofOfErased("841");
        assertThat(records.values("select (execution_time at time zone 'Europe/Berlin')::date from "
                + "platform.scheduled_tasks where :tenant > 0 and " + ticket(proof)))
                .containsExactly(today().plusYears(5).plusDays(2).toString());
        records.values("update wk.consent set granted_on = granted_on - interval '5 years 2 days', last_used_at = null "
                + "where tenant_id = :tenant and id = " + proof + " returning id");
        comes(proof);
        assertThat(consent(proof)).isEmpty();
        assertThat(records.values("select actor from wk.audit_entry where tenant_id = :tenant "
                + "and action = 'consent.proof-expired' and details ->> 'consent' = '" + proof + "'"))
                .containsExactly("system");
    }

    @Test
    void what_must_still_be_provable_stays_even_if_its_turn_comes_too_early() throws SQLException {
        String proof = proofOfErased("842");
        comes(proof);
        assertThat(consent(proof)).hasSize(1);
    }

    /** A consent to calls whose customer is erased; answers its id. */
    private String proofOfErased(String sourceId) throws SQLException {
        String customer = records.customer(sourceId, "PERSON");
        String consent = firm.as("agent").post("/customers/" + customer + "/consents", Said.consent("\"PHONE\""))
                .is(201).at("/id").asText();
        firm.as("privacy-officer").post("/customers/" + customer + "/erasure", "").is(200);
        return consent;
    }

    private List<String> consent(String id) throws SQLException {
        return records.values("select id from wk.consent where tenant_id = :tenant and id = " + id);
    }

    private static String ticket(String proof) {
        return "task_name = 'proof-expiry' and task_instance = :tenant || '/' || " + proof;
    }

    /** Lets the proof's day be today, and waits until the job is done with it. */
    private void comes(String proof) throws SQLException {
        assertThat(records.values("update platform.scheduled_tasks set execution_time = now() where " + ticket(proof)
                + " returning task_instance")).hasSize(1);
        Instant end = Instant.now().plus(PATIENCE);
        while (!records.values("select 1 from platform.scheduled_tasks where " + ticket(proof)).isEmpty()) {
            assertThat(Instant.now()).as("the job has not come").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
