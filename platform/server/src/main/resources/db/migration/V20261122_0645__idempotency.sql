-- A call repeated after a lost answer must have one effect: the key is reserved in the transaction of the effect.
-- The answer is sealed with the installation's key, and kept for two days.
create table wk.idempotency (
    tenant_id  bigint      not null,
    subject    text        not null,
    key        text        not null,
    request    bytea       not null,
    status     integer     not null,
    location   text,
    body       text,
    created_at timestamptz not null,
    constraint idempotency_pk primary key (tenant_id, subject, key)
);
create index idempotency_by_age on wk.idempotency (tenant_id, created_at);
select platform.guard('wk.idempotency');
grant select, insert, update, delete on wk.idempotency to app;
