-- A proof that outlived its customer is queued for the day it goes (see Consent.proofGoesAt) when the customer is erased; those
-- of customers erased before are queued here.
insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
select 'proof-expiry', c.tenant_id || '/' || c.id,
    (greatest(c.granted_on, (c.last_used_at at time zone t.zone)::date) + interval '5 years' + interval '2 days')
        at time zone t.zone, false, 1, 0
from wk.consent c join platform.tenant t on t.id = c.tenant_id where c.restricted_at is not null;
