-- Whose data are kept and not used at present (Art. 18 DSGVO) is asked in many places and answered in one. The view reads
-- with the rights of who asks, so the table's guard stands behind it; the index of restrictions in force answers it.
create view wk.restricted_customer with (security_invoker = true) as
select tenant_id, customer_id, restricted_at as since from wk.restriction where lifted_at is null;
grant select on wk.restricted_customer to app;
