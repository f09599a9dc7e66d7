-- Monthly exports overlap: the same order number stands in two files of one import. Which file a row came from decides
-- which of them counts; the run keeps how many there were.
alter table wk.staged_order add column file integer not null default 0;
alter table wk.sync_run add column orders_repeated bigint not null default 0,
    add column orders_differing bigint not null default 0,
    add column orders_continued bigint not null default 0;
