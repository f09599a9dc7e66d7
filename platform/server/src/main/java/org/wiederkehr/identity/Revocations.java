package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;

/** Which tokens of a person no longer count in the current tenant. */
@ApplicationScoped
class Revocations {
    @Inject
    Sql sql;

    /** From now on only tokens count that say this; a mark never moves back, or a token from before a removal would live. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revoke(String subject, Mark mark) {
        sql.query("""
                insert into revocation as r (tenant_id, subject, revoked_at, roles)
                values (:tenant, :subject, :since, :roles::text[])
                on conflict (tenant_id, subject) do update
                    set revoked_at = greatest(r.revoked_at, excluded.revoked_at), roles = excluded.roles""")
                .bind("subject", subject).bind("since", mark.since()).bind("roles", mark.roles()).update();
    }

    @Transactional
    public boolean cover(Pass pass) {
        return sql.query("select revoked_at, roles from revocation where tenant_id = :tenant and subject = :subject")
                .bind("subject", pass.subject()).first(Revocations::mark).filter(mark -> mark.refuses(pass))
                .isPresent();
    }

    private static Mark mark(Row row) {
        return new Mark(row.instant("revoked_at"),
                row.several("roles", String.class).stream().map(Role::valueOf).collect(Collectors.toSet()));
    }
}
