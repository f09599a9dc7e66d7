package org.wiederkehr.run.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.demo.DemoPeople.Person;
import org.wiederkehr.run.demo.Story.Firm;

/** Fills a fresh demo: tenants and people through the real API, their data through real imports. */
final class DemoTenants {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Stack stack;
    private final DemoAccounts accounts;
    private final List<DemoUser> users = new ArrayList<>();
    private final Map<String, String> passwords = new LinkedHashMap<>();

    private DemoTenants(Stack stack) {
        this.stack = stack;
        this.accounts = new DemoAccounts(stack);
    }

    /** Called once a data folder, when everything answers. Returns who may log in. */
    static List<DemoUser> seed(Stack stack) {
        DemoTenants demo = new DemoTenants(stack);
        LocalDate today = LocalDate.now(ZONE);
        DemoApi operator = demo.operator();
        demo.fill(operator, Wholesaler.until(today), Charset.forName("windows-1252"));
        demo.fill(operator, MachineBuilder.until(today), StandardCharsets.UTF_8);
        return demo.users;
    }

    private DemoApi operator() {
        DemoUser operator = accounts.operator();
        users.add(operator);
        return as(operator.user(), operator.password());
    }

    private void fill(DemoApi operator, Story story, Charset charset) {
        Firm firm = story.firm();
        Person admin = DemoPeople.admin(firm.alias());
        account(admin, firm);
        operator.post("tenants", founding(firm, admin));
        DemoApi asAdmin = as(admin.user(), password(admin));
        invite(asAdmin, DemoPeople.CONSULTANT, firm);
        DemoPeople.staff(firm.alias()).forEach(person -> invite(asAdmin, person, firm));
        new DemoImport(asAdmin, firm.alias()).run(Exports.of(story, charset));
        Person lead = DemoPeople.staff(firm.alias()).getFirst();
        new DemoCases(as(lead.user(), password(lead)), firm.alias()).open();
    }

    private static ObjectNode founding(Firm firm, Person admin) {
        ObjectNode tenant = JsonNodeFactory.instance.objectNode().put("alias", firm.alias()).put("name", firm.name())
                .put("currency", "EUR").put("zone", ZONE.getId()).put("colour", firm.colour());
        tenant.putObject("admin").put("email", admin.user()).put("firstName", admin.firstName()).put("lastName",
                admin.lastName());
        return tenant;
    }

    private void invite(DemoApi asAdmin, Person person, Firm firm) {
        account(person, firm);
        ObjectNode member = JsonNodeFactory.instance.objectNode().put("email", person.user())
                .put("firstName", person.firstName()).put("lastName", person.lastName());
        member.putArray("roles").add(person.role());
        JsonNode joined = asAdmin.post("tenants/" + firm.alias() + "/members", member);
        if (joined.has("temporaryPassword")) {
            throw new IllegalStateException(person.user() + " should have had an account already");
        }
    }

    private void account(Person person, Firm firm) {
        String password = passwords.computeIfAbsent(person.user(), user -> accounts.create(person));
        users.add(new DemoUser(person.user(), person.name(), firm.alias(), person.role(), password));
    }

    private String password(Person person) {
        return passwords.getOrDefault(person.user(), "");
    }

    private DemoApi as(String user, String password) {
        return new DemoApi(URI.create(stack.api() + "/"), () -> stack.token(user, password));
    }
}
