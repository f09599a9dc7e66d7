package org.wiederkehr.run.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Console;
import org.wiederkehr.run.house.Firm;

/** Whoever is logged in at the console while roles change goes on with the new ones, or is out; nobody waits for a token's end. */
class ConsoleRolesIT {
    @Test
    void new_roles_open_pages_and_close_others_without_a_new_log_in() {
        Firm firm = Firm.found();
        Console console = Console.of(firm, "agent");
        assertThat(status(console, firm, "/cases")).isEqualTo(200);
        assertThat(status(console, firm, "/audit")).isEqualTo(403);
        firm.as("tenant-admin").put("/members/" + firm.subject("agent"), "{\"roles\":[\"auditor\"]}").is(200);
        assertThat(status(console, firm, "/audit")).isEqualTo(200);
        assertThat(status(console, firm, "/cases")).isEqualTo(403);
    }

    @Test
    void who_was_removed_is_out_with_the_next_page() {
        Firm firm = Firm.found();
        Console console = Console.of(firm, "agent");
        assertThat(status(console, firm, "/cases")).isEqualTo(200);
        Api admin = firm.as("tenant-admin");
        admin.send(admin.bare("/members/" + firm.subject("agent")).DELETE()).is(204);
        // The identity server may give no fresh token any more: then the session is over, else the firm is not there.
        assertThat(status(console, firm, "/cases")).isIn(401, 404);
        assertThat(console.get("/t").body()).doesNotContain(firm.alias());
    }

    /** Of the page, or of the one it leads to once more. */
    private static int status(Console console, Firm firm, String path) {
        String address = "/t/" + firm.alias() + path;
        Console.Answer answer = console.get(address);
        return answer.status() / 100 == 3 && answer.header("Location").endsWith(address)
                ? console.get(address).status()
                : answer.status();
    }
}
