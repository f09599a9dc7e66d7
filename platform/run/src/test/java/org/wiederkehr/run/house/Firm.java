package org.wiederkehr.run.house;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.TestStack;

/** A firm of one test's own, with a person for each role ({@code agent}, {@code sales-lead}, ...). */
public final class Firm {
    public static final List<String> ROLES = List.of("tenant-admin", "consultant", "sales-lead", "agent",
            "external-agent", "privacy-officer", "auditor");
    /** With which everybody in a test's firm logs in. */
    public static final String PASSWORD = People.PASSWORD;
    private static final AtomicInteger FIRMS = new AtomicInteger();

    private final Stack stack;
    private final People people;
    private final String alias;
    private final Map<String, String> subjects = new ConcurrentHashMap<>();

    private Firm(Stack stack, String alias) {
        this.stack = stack;
        this.people = new People(stack);
        this.alias = alias;
    }

    /** Founded by an operator, peopled by its first admin, through the API. */
    public static Firm found() {
        return found("#0f6674");
    }

    /** A firm known by this colour, as {@code #rrggbb}. */
    public static Firm found(String colour) {
        String alias = "firm-" + Long.toString(System.currentTimeMillis(), 36) + "-" + FIRMS.incrementAndGet();
        Firm firm = new Firm(TestStack.get(), alias);
        firm.people.operator(firm.people.person(firm.email("operator")));
        ROLES.forEach(role -> firm.subjects.put(role, firm.people.person(firm.email(role))));
        ObjectNode tenant = object().put("alias", alias).put("name", alias).put("currency", "EUR")
                .put("zone", "Europe/Berlin").put("colour", colour);
        tenant.putObject("admin").put("email", firm.email("tenant-admin")).put("firstName", "Test").put("lastName",
                "Admin");
        firm.api("operator").post("/tenants", tenant).is(201);
        ROLES.stream().filter(role -> !role.equals("tenant-admin"))
                .forEach(role -> firm.invite(firm.email(role), role));
        return firm;
    }

    /** Lets the person with this role in another firm have it here too. */
    public void alsoInvite(Firm other, String role) {
        invite(other.email(role), role);
    }

    /** Gives the firm's admin every other role and the platform's too: somebody who sees every screen. */
    public void empowerAdmin() {
        ObjectNode roles = object();
        ROLES.forEach(role -> roles.withArray("roles").add(role));
        people.operator(subject("tenant-admin"));
        as("tenant-admin").put("/members/" + subject("tenant-admin"), roles.toString()).is(200);
        people.forget(email("tenant-admin"));
    }

    private void invite(String email, String role) {
        ObjectNode member = object().put("email", email).put("firstName", "Test").put("lastName", role);
        member.putArray("roles").add(role);
        as("tenant-admin").post("/members", member).is(201);
    }

    public String alias() {
        return alias;
    }

    /** The person with this role; paths begin after {@code /tenants/{alias}}. */
    public Api as(String role) {
        return api(role).under("/tenants/" + alias);
    }

    /** An access token of the person with this role, of the firm's {@code operator}, or of somebody {@link #admit}ted. */
    public String token(String who) {
        return people.token(email(who));
    }

    /** One issued now, however fresh the last one is. */
    public String freshToken(String who) {
        people.forget(email(who));
        return token(who);
    }

    /** Somebody with an account who belongs to no firm yet; answers the subject. */
    public String outsider(String who) {
        String subject = people.person(email(who));
        subjects.put(who, subject);
        return subject;
    }

    /** Somebody who belongs to the firm and has no role in it. */
    public void admit(String who) {
        people.member(outsider(who), alias);
    }

    /** The identity server's id of the person with this role. */
    public String subject(String role) {
        return subjects.getOrDefault(role, "");
    }

    /** The database as its owner, past all guards: for setting up and looking after. */
    public Connection database() throws SQLException {
        return stack.postgres().connect("wiederkehr", "migrator");
    }

    public long id() throws SQLException {
        try (Connection database = database();
                var query = database.prepareStatement("select id from platform.tenant where alias = ?")) {
            query.setString(1, alias);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private Api api(String role) {
        return new Api(stack.api(), () -> token(role));
    }

    /** Under which the person with this role logs in. */
    public String email(String role) {
        return role + "@" + alias + ".example";
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
