package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.wiederkehr.tenants.Sql;

/** Since when older tokens of a person no longer count in the current tenant. */
@ApplicationScoped
class Revocations {
    @Inject
    Sql sql;

    /** To be called after the change was made at the identity server: no token between the two may survive. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revoke(String subject) {
        sql.query("""
                insert into revocation (tenant_id, subject, revoked_at) values (:tenant, :subject, :now)
                on conflict (tenant_id, subject) do update set revoked_at = excluded.revoked_at""")
                .bind("subject", subject).bind("now", Instant.now()).update();
    }

    /** Tokens know whole seconds only: one issued in the second of the change counts as older. */
    @Transactional
    public boolean covers(String subject, Instant issuedAt) {
        return sql.query("select revoked_at from revocation where tenant_id = :tenant and subject = :subject")
                .bind("subject", subject).first(row -> row.instant("revoked_at"))
                .filter(revoked -> !issuedAt.isAfter(revoked.truncatedTo(ChronoUnit.SECONDS))).isPresent();
    }
}
