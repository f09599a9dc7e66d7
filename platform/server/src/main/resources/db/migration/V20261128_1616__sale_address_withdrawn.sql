-- A record that was wrong is withdrawn, not overwritten: mails were sent on it.
alter table wk.sale_address
    add column recorded_by_name  text,
    add column withdrawn_at      timestamptz,
    add column withdrawn_by      text,
    add column withdrawn_by_name text;
