-- The call sheet says who talked. The name as it was then: who has left the firm since was still the one who talked.
alter table wk.contact add column by_name text;
