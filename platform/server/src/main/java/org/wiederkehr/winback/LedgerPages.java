package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.web.Cursors;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;
import org.wiederkehr.web.Window;

/** The ledger of promises, page by page. */
@ApplicationScoped
class LedgerPages {
    private static final LocalDate START = LocalDate.of(1900, 1, 1);

    @Inject
    Promises promises;
    @Inject
    Cursors cursors;
    @Inject
    CurrentTenant tenant;

    Page<PromiseView> promises(boolean open, Window window) {
        String query = "promises " + open;
        Optional<Cursors.Keys> after = cursors.open(window, query);
        List<PromiseView> rows = promises.page(open, after.map(keys -> LocalDate.parse(keys.text(0))).orElse(START),
                after.map(keys -> keys.number(1)).orElse(0L), window.limit() + 1, today());
        return cursors.page(rows, window, query, view -> List.of(view.dueOn(), view.id()));
    }

    PromiseView promise(long id) {
        return promises.find(id, today()).orElseThrow(Problem::notFound);
    }

    private LocalDate today() {
        return LocalDate.now(tenant.zone());
    }
}
