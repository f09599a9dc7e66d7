package org.wiederkehr.run.isolation;

import java.util.List;
import org.wiederkehr.run.isolation.Catalogue.Rule;

/** What must hold for everything in the database. Lists of names are what is allowed, never what is checked. */
final class CatalogueRules {
    /** As PostgreSQL writes our one policy back. */
    private static final String OWN_TENANT = "(tenant_id = ( SELECT (current_setting(''app.tenant_id''::text))::bigint AS current_setting))";

    static final List<Rule> ALL = List.of(
            new Rule("only schemas wk and platform hold anything", """
                    select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'wk', 'platform')"""),
            new Rule("schema platform holds the installation's own tables only", """
                    select c.oid::regclass::text from pg_class c
                     where c.relnamespace = 'platform'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
                       and c.relname not in ('tenant', 'scheduled_tasks', 'flyway_schema_history')"""),
            new Rule("row-level security is enabled and forced on every table and partition", """
                    select c.oid::regclass::text from pg_class c
                     where c.relnamespace = 'wk'::regnamespace and c.relkind in ('r', 'p')
                       and not (c.relrowsecurity and c.relforcerowsecurity)"""),
            new Rule("the one policy of a table is own_tenant, for everything and everybody", """
                    select c.oid::regclass::text from pg_class c
                     where c.relnamespace = 'wk'::regnamespace and c.relkind in ('r', 'p')
                       and not exists (select from pg_policies p
                            where p.schemaname = 'wk' and p.tablename = c.relname and p.policyname = 'own_tenant'
                              and p.permissive = 'PERMISSIVE' and p.cmd = 'ALL' and p.roles = '{public}'
                              and p.qual = '%1$s' and p.with_check = '%1$s')
                     union
                    select p.tablename || ' policy ' || p.policyname from pg_policies p
                     where p.policyname <> 'own_tenant' or p.schemaname <> 'wk'""".formatted(OWN_TENANT)),
            new Rule("every table has tenant_id bigint not null", """
                    select c.oid::regclass::text from pg_class c
                     where c.relnamespace = 'wk'::regnamespace and c.relkind in ('r', 'p')
                       and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id'
                            and a.attnotnull and a.atttypid = 'bigint'::regtype)"""),
            new Rule("every table has a primary key", """
                    select c.oid::regclass::text from pg_class c
                     where c.relnamespace = 'wk'::regnamespace and c.relkind in ('r', 'p')
                       and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)"""),
            new Rule("every key, unique or not, begins with tenant_id", """
                    select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
                     where c.relnamespace = 'wk'::regnamespace
                       and not exists (select from pg_attribute a where a.attrelid = i.indrelid
                            and a.attnum = i.indkey[0] and a.attname = 'tenant_id')"""),
            new Rule("foreign keys join tenant_id to tenant_id first and stay in schema wk",
                    """
                    select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
                      join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
                     where k.contype = 'f' and c.relnamespace = 'wk'::regnamespace
                       and (f.relnamespace <> 'wk'::regnamespace
                        or not exists (select from pg_attribute a, pg_attribute b
                            where a.attrelid = k.conrelid and a.attnum = k.conkey[1] and a.attname = 'tenant_id'
                              and b.attrelid = k.confrelid and b.attnum = k.confkey[1] and b.attname = 'tenant_id'))"""),
            new Rule("exclusion constraints begin with tenant_id", """
                    select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
                     where k.contype = 'x' and not exists (select from pg_attribute a where a.attrelid = k.conrelid
                            and a.attnum = k.conkey[1] and a.attname = 'tenant_id')"""),
            new Rule("views read with the rights of the asking role", """
                    select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind = 'v' and n.nspname in ('wk', 'platform', 'public')
                       and not coalesce('security_invoker=true' = any (c.reloptions)
                                     or 'security_invoker=on' = any (c.reloptions), false)"""),
            new Rule("there are no materialized views, foreign tables or other unguarded relations",
                    """
                    select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname in ('wk', 'platform', 'public') and c.relkind not in ('r', 'p', 'v', 'i', 'I', 'S', 't')"""),
            new Rule("no function runs with its owner's rights", """
                    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and p.prosecdef"""),
            new Rule("no function claims to be leakproof", """
                    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and p.proleakproof"""),
            new Rule("the tool that guards tables is the migrator's", """
                    select p.oid::regprocedure::text from pg_proc p
                     where p.proname = 'guard' and has_function_privilege('app', p.oid, 'execute')"""),
            new Rule("no triggers, no rewrite rules: they run unseen, and a distributed database refuses them", """
                    select t.tgrelid::regclass || ' ' || t.tgname from pg_trigger t where not t.tgisinternal
                     union
                    select r.ev_class::regclass || ' ' || r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class
                      join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname in ('wk', 'platform', 'public') and c.relkind in ('r', 'p')
                     union
                    select e.evtname::text from pg_event_trigger e"""),
            new Rule("extensions bring functions nobody reviewed", """
                    select e.extname::text from pg_extension e where e.extname <> 'plpgsql'"""),
            new Rule("the application's roles own nothing", """
                    select r.rolname || ' owns ' || c.oid::regclass from pg_class c join pg_roles r on r.oid = c.relowner
                     where r.rolname in ('app', 'jobs')
                     union
                    select r.rolname || ' owns ' || p.oid::regprocedure from pg_proc p join pg_roles r on r.oid = p.proowner
                     where r.rolname in ('app', 'jobs')
                     union
                    select r.rolname || ' owns schema ' || n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner
                     where r.rolname in ('app', 'jobs') and n.nspname !~ '^pg_'"""),
            new Rule("the application's roles are nothing special and members of nothing", """
                    select r.rolname::text from pg_roles r where r.rolname in ('app', 'jobs')
                       and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)
                     union
                    select m.member::regrole || ' in ' || m.roleid::regrole from pg_auth_members m
                     where m.member in ('app'::regrole, 'jobs'::regrole)"""),
            new Rule("the application creates nothing outside its temporary schema", """
                    select r.rolname || ' creates in ' || n.nspname from pg_namespace n
                      cross join (values ('app'), ('jobs')) r (rolname)
                     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                       and has_schema_privilege(r.rolname, n.oid, 'create')"""),
            new Rule("nothing is granted to public, and nothing by default", """
                    select c.oid::regclass || ' to public' from pg_class c join pg_namespace n on n.oid = c.relnamespace,
                      lateral aclexplode(c.relacl) g
                     where n.nspname in ('wk', 'platform', 'public') and g.grantee = 0
                     union
                    select d.defaclrole::regrole || ' by default' from pg_default_acl d"""),
            new Rule("the application reads and writes rows, no more, and refreshes statistics where imports write",
                    """
                    select c.oid::regclass || ' ' || g.privilege_type || ' to ' || g.grantee::regrole from pg_class c
                      join pg_namespace n on n.oid = c.relnamespace, lateral aclexplode(c.relacl) g
                     where n.nspname in ('wk', 'platform') and g.grantee <> c.relowner and g.grantee <> 0
                       and (g.grantee not in ('app'::regrole, 'jobs'::regrole) or g.is_grantable
                         or g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'MAINTAIN')
                         or c.relkind = 'S'
                         or g.privilege_type = 'MAINTAIN' and (g.grantee <> 'app'::regrole or n.nspname <> 'wk'
                           or c.relname not in ('customer', 'sales_order', 'sales_line', 'payment', 'customer_summary')))"""),
            new Rule("no column is granted past its table", """
                    select a.attrelid::regclass || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                      join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname in ('wk', 'platform') and a.attacl is not null"""),
            new Rule("the queue's role sees the queue only", """
                    select c.oid::regclass::text from pg_class c, lateral aclexplode(c.relacl) g
                     where g.grantee = 'jobs'::regrole and c.oid <> 'platform.scheduled_tasks'::regclass"""),
            new Rule("of the installation's tables the application may not touch the history of migrations", """
                    select c.oid::regclass::text from pg_class c, lateral aclexplode(c.relacl) g
                     where g.grantee = 'app'::regrole and c.relnamespace = 'platform'::regnamespace
                       and c.relname not in ('tenant', 'scheduled_tasks')"""),
            new Rule("the trail is written and read, never changed", """
                    select c.oid::regclass || ' ' || g.privilege_type from pg_class c, lateral aclexplode(c.relacl) g
                     where c.oid = 'wk.audit_entry'::regclass and g.grantee = 'app'::regrole
                       and g.privilege_type not in ('SELECT', 'INSERT')"""));

    private CatalogueRules() {}
}
