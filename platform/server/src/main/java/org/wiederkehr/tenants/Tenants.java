package org.wiederkehr.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list of client firms: the installation's own table, without anybody's customers in it. */
@ApplicationScoped
public class Tenants {
    private static final String SELECT = "select id, alias, name, organization_id, currency, zone, colour from platform.tenant ";

    @Inject
    Pool pool;

    public Optional<Tenant> byAlias(String alias) {
        return find("where alias = ?", statement -> statement.setString(1, alias)).stream().findFirst();
    }

    public Optional<Tenant> byId(long id) {
        return find("where id = ?", statement -> statement.setLong(1, id)).stream().findFirst();
    }

    public List<Tenant> all() {
        return find("order by name, id", statement -> {});
    }

    /** Adds a firm whose organization exists already; the alias must be free. */
    public Tenant add(Tenant.Draft draft, UUID organization, Instant now) {
        try (var connection = pool.raw().getConnection();
                var statement = connection.prepareStatement("""
                        insert into platform.tenant (alias, name, organization_id, currency, zone, colour, created_at)
                        values (?, ?, ?, ?, ?, ?, ?::timestamptz)
                        returning id, alias, name, organization_id, currency, zone, colour""")) {
            statement.setString(1, draft.alias());
            statement.setString(2, draft.name());
            statement.setObject(3, organization);
            statement.setString(4, draft.currency().getCurrencyCode());
            statement.setString(5, draft.zone().getId());
            statement.setString(6, draft.colour());
            statement.setString(7, now.toString());
            return read(statement).getFirst();
        } catch (SQLException failure) {
            throw new DataFailure(failure);
        }
    }

    private List<Tenant> find(String where, Binding binding) {
        try (var connection = pool.raw().getConnection();
                var statement = connection.prepareStatement(SELECT + where)) {
            binding.apply(statement);
            return read(statement);
        } catch (SQLException failure) {
            throw new DataFailure(failure);
        }
    }

    private static List<Tenant> read(PreparedStatement statement) throws SQLException {
        List<Tenant> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new Tenant(rows.getLong(1), rows.getString(2), rows.getString(3),
                        rows.getObject(4, UUID.class), Currency.getInstance(rows.getString(5)),
                        ZoneId.of(rows.getString(6)), rows.getString(7)));
            }
        }
        return found;
    }

    private interface Binding {
        void apply(PreparedStatement statement) throws SQLException;
    }
}
