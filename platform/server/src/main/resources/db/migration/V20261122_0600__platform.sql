-- What belongs to the whole installation lives in schema platform and carries no personal data of anybody's customers.
-- Everything else lives in schema wk, belongs to exactly one tenant, and is guarded.
-- Schema platform is there already: the migration tool keeps its history in it.
create schema wk;
grant usage on schema platform, wk to app;
grant usage on schema platform to jobs;

create table platform.tenant (
    id              bigint generated always as identity,
    alias           text        not null,
    name            text        not null,
    organization_id uuid        not null,
    currency        char(3)     not null default 'EUR',
    zone            text        not null default 'Europe/Berlin',
    colour          text        not null default '#0f6674',
    created_at      timestamptz not null,
    constraint tenant_pk primary key (id),
    constraint tenant_alias_unique unique (alias),
    constraint tenant_organization_unique unique (organization_id),
    constraint tenant_alias_shape check (alias ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$')
);
grant select, insert, update on platform.tenant to app;

-- Row-level security in one word: every table of schema wk is guarded right after its creation.
-- current_setting without a default raises an error when no tenant is bound: a forgotten binding answers nothing at all.
create function platform.guard(relation regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', relation);
    execute format('alter table %s force row level security', relation);
    execute format('create policy own_tenant on %s using (tenant_id = (select current_setting(''app.tenant_id'')::bigint)) '
        || 'with check (tenant_id = (select current_setting(''app.tenant_id'')::bigint))', relation);
end $$;
revoke execute on function platform.guard(regclass) from public;
