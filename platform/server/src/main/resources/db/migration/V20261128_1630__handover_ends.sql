-- A hand-over is for one channel and can be taken back; who gives a strategic customer away says why, and signs for it.
-- Older hand-overs take their channel from the gate's answer.
alter table wk.handover
    add column channel        text,
    add column importance     text not null default 'UNKNOWN',
    add column approval       text,
    add column handed_by_name text,
    add column ended_at       timestamptz,
    add column ended_by       text,
    add column ended_by_name  text;
update wk.handover h set channel = d.channel from wk.gate_decision d
where d.tenant_id = h.tenant_id and d.id = h.decision_id;
alter table wk.handover
    alter column channel set not null,
    alter column importance drop default,
    add constraint handover_channel check (channel in ('PHONE', 'EMAIL', 'POST')),
    add constraint handover_importance check (importance in ('STRATEGIC', 'ORDINARY', 'UNKNOWN')),
    -- what was handed over before approvals were asked for has none
    add constraint handover_approved check (importance = 'ORDINARY' or approval is not null) not valid;
create index handover_of_subject on wk.handover (tenant_id, subject, until_on) where ended_at is null;
