-- An import is followed by an analysis of its own accord. The wish is written in the transaction that publishes the import,
-- so that no crash loses it; one analysis answers all wishes there are when it begins.
create table wk.import_analysis (
    tenant_id   bigint      not null,
    sync_id     bigint      not null,
    state       text        not null,
    analysis_id bigint,
    attempts    integer     not null default 0,
    wanted_at   timestamptz not null,
    answered_at timestamptz,
    constraint import_analysis_pk primary key (tenant_id, sync_id),
    constraint import_analysis_state check (state in ('WANTED', 'MADE', 'NO_ORDERS', 'FAILED'))
);
create index import_analysis_wanted on wk.import_analysis (tenant_id, sync_id) where state = 'WANTED';
select platform.guard('wk.import_analysis');
grant select, insert, update, delete on wk.import_analysis to app;

alter table wk.analysis_run add column origin text not null default 'PERSON',
    add constraint analysis_run_origin check (origin in ('PERSON', 'IMPORT'));
alter table wk.analysis_run alter column origin drop default;
