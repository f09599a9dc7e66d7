package org.wiederkehr.winback;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Cursors;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;
import org.wiederkehr.web.Window;

/**
 * The cases in the order in which they are to be taken up: by day, and on a day by worth. Of closed ones the last comes
 * first.
 */
@ApplicationScoped
class Queue {
    private static final String SELECT = """
            select w.id, w.customer_id, c.name, c.number, w.state, w.reason, w.owner, w.owner_name, w.next_on,
                s.priority, w.opened_at, w.closed_at, w.version, (
                    select count(*) from promise p
                    where p.tenant_id = :tenant and p.customer_id = w.customer_id
                        and p.kept_at is null and p.dropped_at is null) as open_promises
            from winback_case w
            join customer c on c.tenant_id = :tenant and c.id = w.customer_id
            left join customer_score s on s.tenant_id = :tenant and s.customer_id = w.customer_id and s.run_id = (
                select r.id from analysis_run r where r.tenant_id = :tenant
                order by r.created_at desc, r.id desc limit 1)
            where w.tenant_id = :tenant
            """;
    /** Before every day a case can have, mirrored or not. */
    private static final LocalDate START = LocalDate.of(1000, 1, 1);
    /** Days of closing mirrored at the first of 1970, so that the same ascending order begins with the last of them. */
    private static final String CLOSED_LAST = "date '1970-01-01' - ((w.closed_at at time zone 'UTC')::date - date '1970-01-01')";

    @Inject
    Sql sql;
    @Inject
    Cursors cursors;

    /** Which cases are asked for: {@code ?mine=true&due=true&state=OPEN,WAITING}. */
    public static class Filter {
        @QueryParam("mine")
        boolean mine;
        @QueryParam("due")
        boolean due;
        @QueryParam("state")
        @Nullable
        String state;

        Set<CaseState> states() {
            if (state == null || state.isEmpty()) {
                return EnumSet.of(CaseState.OPEN, CaseState.WAITING);
            }
            try {
                return EnumSet.copyOf(Arrays.stream(state.split(",", -1)).map(CaseState::valueOf).toList());
            } catch (IllegalArgumentException unknown) {
                throw Problem.invalid("?state", "malformed", Map.of());
            }
        }

        boolean closedOnly() {
            return states().stream().noneMatch(CaseState::isLive);
        }

        String text() {
            return "cases " + mine + due + states();
        }
    }

    Page<CaseView> page(Filter filter, Window window, String caller, LocalDate today) {
        Optional<Cursors.Keys> after = cursors.open(window, filter.text());
        String order = (filter.closedOnly() ? CLOSED_LAST : "w.next_on") + ", -coalesce(s.priority, 0), w.id";
        List<CaseView> rows = sql.query(SELECT + """
                    and w.state = any(:states) and (not :mine or w.owner = :caller)
                    and (not :due or w.next_on <= :today)
                    and (%1$s) > (:day, :worth::float8, :id)
                order by %1$s limit :limit""".formatted(order)).bind("states", filter.states())
                .bind("mine", filter.mine).bind("due", filter.due).bind("caller", caller).bind("today", today)
                .bind("day", after.map(keys -> LocalDate.parse(keys.text(0))).orElse(START))
                .bind("worth", after.map(keys -> Double.valueOf(keys.text(1))).orElse(0.0))
                .bind("id", after.map(keys -> keys.number(2)).orElse(0L)).bind("limit", window.limit() + 1)
                .list(row -> CaseView.read(row, today));
        return cursors.page(rows, window, filter.text(),
                view -> List.of(day(filter, view), -view.priority().orElse(0.0), view.id()));
    }

    private static LocalDate day(Filter filter, CaseView view) {
        return filter.closedOnly()
                ? LocalDate.ofEpochDay(-LocalDate.ofInstant(view.closedAt().orElseThrow(), UTC).toEpochDay())
                : view.nextOn();
    }

    Optional<CaseView> find(long id, LocalDate today) {
        return sql.query(SELECT + " and w.id = :id").bind("id", id).first(row -> CaseView.read(row, today));
    }
}
