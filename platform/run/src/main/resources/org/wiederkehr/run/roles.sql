-- The roles of an installation. Runs as superuser, as often as you like; the launcher runs it at each start, an operator once,
-- with the passwords in variables of psql, see docs/operations.md.
-- migrator owns the schema and must see all tenants' rows to migrate them; app owns nothing and can never look past a tenant.
-- The server writes down statements that fail or take long, as they stand: not these, with passwords in them.
set log_statement = 'none';
set log_min_duration_statement = -1;
set log_min_error_statement = 'panic';
set pg_stat_statements.track_utility = off;
do $$
declare
    wanted text;
begin
    foreach wanted in array array['migrator', 'app', 'jobs'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I', wanted);
        end if;
    end loop;
end $$;
alter role migrator with login nosuperuser nocreatedb nocreaterole bypassrls password :'migrator_password';
alter role app with login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
alter role jobs with login nosuperuser nocreatedb nocreaterole nobypassrls password :'jobs_password';
alter role app set search_path = wk, platform;
alter role jobs set search_path = platform;
-- A statement gives up before the transaction manager does (300 s): a transaction ended by its timer while a statement runs can spoil pooled connections.
alter role app set statement_timeout = '280s';
