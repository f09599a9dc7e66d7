package org.wiederkehr.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Roles and databases inside our own PostgreSQL; safe to repeat, and each time the secrets file has the last word on passwords. */
record Databases(Postgres postgres, Secrets secrets) {

    void prepare() {
        try {
            try (Connection admin = postgres.connect("postgres", "postgres"); Statement sql = admin.createStatement()) {
                sql.execute(withPasswords(Resources.text("roles.sql")));
                sql.execute(
                        "do $$ begin if not exists (select from pg_roles where rolname = 'keycloak') then create role keycloak; end if; end $$");
                sql.execute("alter role keycloak with login password '" + secrets.password("postgres.keycloak") + "'");
                create(sql, "wiederkehr", "migrator");
                create(sql, "keycloak", "keycloak");
            }
            try (Connection admin = postgres.connect("wiederkehr", "postgres");
                    Statement sql = admin.createStatement()) {
                sql.execute(Resources.text("database.sql"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the databases", e);
        }
    }

    private static void create(Statement sql, String database, String owner) throws SQLException {
        try (ResultSet found = sql.executeQuery("select from pg_database where datname = '" + database + "'")) {
            if (found.next()) {
                return;
            }
        }
        sql.execute("create database " + database + " owner " + owner);
    }

    // generated passwords hold no quotes, see Secrets
    private String withPasswords(String script) {
        String filled = script;
        for (String role : List.of("migrator", "app", "jobs")) {
            filled = filled.replace(":'" + role + "_password'", '\'' + secrets.password("postgres." + role) + '\'');
        }
        return filled;
    }
}
