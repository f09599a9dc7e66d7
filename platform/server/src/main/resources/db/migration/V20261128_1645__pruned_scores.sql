-- Automatic analyses come with every import, a score per customer each. Of older ones the scores go and the figures stay;
-- the run says so, because a list without rows would look like a firm without customers.
alter table wk.analysis_run add column scores_dropped_at timestamptz;
