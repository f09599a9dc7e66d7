-- Tokens live for minutes; a removed or demoted person must lose access with the next request.
-- A token issued before revoked_at is refused for this tenant.
create table wk.revocation (
    tenant_id  bigint      not null,
    subject    text        not null,
    revoked_at timestamptz not null,
    constraint revocation_pk primary key (tenant_id, subject)
);
select platform.guard('wk.revocation');
grant select, insert, update on wk.revocation to app;
