-- An answer kept for a repeated call may show a customer; it is found again when the customer is erased. The key stays: the
-- call must not be carried out a second time.
alter table wk.idempotency add column customer_id bigint, add column forgotten_at timestamptz;
create index idempotency_of_customer on wk.idempotency (tenant_id, customer_id) where customer_id is not null;
