package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.wiederkehr.tenants.Sql;

/** Notes on the records that permitted something that they were used. */
@ApplicationScoped
class Grounds {
    @Inject
    Sql sql;

    /** Each use begins the five years anew in which the proof of a consent is kept (§ 7a UWG). */
    void dialled(Answer answer, Instant now) {
        note(answer, Ground.CONSENT,
                "update consent set last_used_at = :now where tenant_id = :tenant and id = :basis", now);
    }

    void contacted(Answer answer, Instant now) {
        note(answer, Ground.OWN_REQUEST,
                "update callback_request set answered_at = :now where tenant_id = :tenant and id = :basis", now);
    }

    private void note(Answer answer, Ground ground, String update, Instant now) {
        if (answer instanceof Answer.Allowed allowed && allowed.ground() == ground) {
            sql.query(update).bind("basis", allowed.basis()).bind("now", now).update();
        }
    }
}
