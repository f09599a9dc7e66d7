package org.wiederkehr.run.isolation;

import java.util.List;

/**
 * A fault someone could build into the schema.
 *
 * @param ddl     how; run inside a transaction that is rolled back
 * @param culprit what the catalogue must name
 */
record Planted(String name, String ddl, String culprit) {

    private static final String KEYED = " (tenant_id bigint not null, id bigint not null, note text, primary key (tenant_id, id))";

    static final List<Planted> FAULTS = List.of(
            new Planted("owner view", "create view wk.leak as select * from wk.customer", "wk.leak"),
            new Planted("view switched to its owner's rights",
                    "create view wk.leak with (security_invoker = false) as select * from wk.customer", "wk.leak"),
            new Planted("view of the restricted switched to its owner's rights",
                    "alter view wk.restricted_customer set (security_invoker = false)", "wk.restricted_customer"),
            new Planted("missing FORCE", "alter table wk.customer no force row level security", "wk.customer"),
            new Planted("missing RLS", "alter table wk.customer disable row level security", "wk.customer"),
            new Planted("new table, never guarded", "create table wk.leak" + KEYED, "wk.leak"),
            new Planted("partition without a guard",
                    "create table wk.leak" + KEYED + " partition by hash (tenant_id); select platform.guard('wk.leak');"
                            + " create table wk.leak_0 partition of wk.leak for values with (modulus 1, remainder 0)",
                    "wk.leak_0"),
            new Planted("SECURITY DEFINER function",
                    "create function wk.leak() returns bigint language sql security definer as 'select count(*) from wk.customer'",
                    "wk.leak()"),
            new Planted("leakproof function",
                    "create function wk.leak(text) returns boolean language plpgsql leakproof as 'begin raise notice ''%'', $1; return true; end'",
                    "wk.leak(text)"),
            // over no row, so that it can be planted whatever the other tests have left
            new Planted("global unique", "create unique index leak on wk.customer (email) where id < 0", "wk.leak"),
            new Planted("index without tenant", "create index leak on wk.customer (name)", "wk.leak"),
            new Planted("foreign key without tenant_id",
                    "create unique index leak_key on wk.customer (id); alter table wk.promise add constraint leak foreign key (customer_id) references wk.customer (id)",
                    "wk.promise leak"),
            new Planted("foreign key out of the guarded schema",
                    "alter table wk.promise add constraint leak foreign key (tenant_id) references platform.tenant (id)",
                    "wk.promise leak"),
            new Planted("materialized view", "create materialized view wk.leak as select * from wk.customer",
                    "wk.leak"),
            new Planted("policy that lets an unbound reader pass",
                    "drop policy own_tenant on wk.customer; create policy own_tenant on wk.customer using (tenant_id = coalesce(nullif(current_setting('app.tenant_id', true), '')::bigint, tenant_id))",
                    "wk.customer"),
            new Planted("policy without a check on writing",
                    "drop policy own_tenant on wk.customer; create policy own_tenant on wk.customer using (tenant_id = (select current_setting('app.tenant_id')::bigint)) with check (true)",
                    "wk.customer"),
            new Planted("second policy that allows everything", "create policy leak on wk.customer using (true)",
                    "policy leak"),
            new Planted("table without tenant",
                    "create table wk.leak (id bigint primary key); alter table wk.leak enable row level security",
                    "wk.leak"),
            new Planted("table without a key",
                    "create table wk.leak (tenant_id bigint not null, note text); select platform.guard('wk.leak')",
                    "wk.leak"),
            new Planted("table in schema public", "create table public.leak (id bigint)", "leak"),
            new Planted("table hidden in schema platform", "create table platform.leak (id bigint)", "platform.leak"),
            new Planted("trigger that copies rows",
                    "create function wk.copy() returns trigger language plpgsql as 'begin return new; end'; create trigger leak before insert on wk.customer for each row execute function wk.copy()",
                    "wk.customer leak"),
            new Planted("rewrite rule", "create rule leak as on delete to wk.customer do also nothing",
                    "wk.customer leak"),
            new Planted("application bypasses", "alter role app bypassrls", "app"),
            new Planted("application inherits the owner", "grant migrator to app", "app in migrator"),
            new Planted("application owns a table", "alter table wk.consent owner to app", "app owns wk.consent"),
            new Planted("application may create", "grant create on schema wk to app", "app creates in wk"),
            new Planted("grant to everybody", "grant select on wk.customer to public", "wk.customer to public"),
            new Planted("truncate granted", "grant truncate on wk.customer to app", "wk.customer TRUNCATE to app"),
            new Planted("maintenance of a table no import fills", "grant maintain on wk.consent to app",
                    "wk.consent MAINTAIN to app"),
            new Planted("sequence granted", "grant usage on sequence wk.customer_id_seq to app", "wk.customer_id_seq"),
            new Planted("column granted", "grant select (email) on wk.customer to jobs", "wk.customer.email"),
            new Planted("queue's role sees customers", "grant select on wk.customer to jobs", "wk.customer"),
            new Planted("trail may be rewritten", "grant update on wk.audit_entry to app", "wk.audit_entry UPDATE"),
            new Planted("history of migrations readable", "grant select on platform.flyway_schema_history to app",
                    "platform.flyway_schema_history"),
            new Planted("guard in everybody's hands", "grant execute on function platform.guard(regclass) to app",
                    "platform.guard(regclass)"),
            new Planted("rights by default", "alter default privileges in schema wk grant select on tables to public",
                    "by default"));

    @Override
    public String toString() {
        return name;
    }
}
