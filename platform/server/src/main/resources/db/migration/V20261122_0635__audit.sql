-- Append only, chained by hash per tenant: an edited, removed or reordered entry breaks the chain. The application may insert and read, no more.
create table wk.audit_entry (
    tenant_id   bigint      not null,
    seq         bigint      not null,
    at          timestamptz not null,
    actor       text        not null,
    action      text        not null,
    object_type text        not null,
    object_id   text        not null,
    details     jsonb       not null default '{}',
    previous    bytea       not null,
    hash        bytea       not null,
    constraint audit_entry_pk primary key (tenant_id, seq)
);
select platform.guard('wk.audit_entry');
grant select, insert on wk.audit_entry to app;

-- The head of each tenant's chain: locked by every writer, so that two entries never share a number.
create table wk.audit_head (
    tenant_id bigint not null,
    seq       bigint not null,
    hash      bytea  not null,
    constraint audit_head_pk primary key (tenant_id)
);
select platform.guard('wk.audit_head');
grant select, insert, update on wk.audit_head to app;
