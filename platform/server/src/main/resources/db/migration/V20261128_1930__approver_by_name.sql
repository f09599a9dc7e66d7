-- Somebody signs for a presumed consent: by name, as it was then. Older ones know the number alone.
alter table wk.presumed_consent add column approved_by_name text;
