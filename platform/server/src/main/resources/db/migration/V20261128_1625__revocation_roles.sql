-- Tokens know whole seconds: one of the very second of a change may be from before it or from after it. Which it is its
-- roles tell: those decided by the change are kept beside the mark.
alter table wk.revocation add column roles text[] not null default '{}';
