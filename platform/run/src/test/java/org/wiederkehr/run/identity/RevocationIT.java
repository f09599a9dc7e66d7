package org.wiederkehr.run.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

/**
 * Changes to a member count with the next request: old tokens are refused, new ones never, though tokens know whole
 * seconds only. How many fall into the second of the change is up to chance, so each is tried more than once.
 */
class RevocationIT {
    private static final int TRIES = 5;

    @Test
    void who_was_just_brought_in_gets_in_with_a_token_of_that_second() {
        Firm firm = Firm.found();
        List<Integer> answers = new ArrayList<>();
        for (int each = 0; each < TRIES; each++) {
            String who = "new-" + each;
            firm.outsider(who);
            firm.as("tenant-admin").post("/members", """
                    {"email":"%s","firstName":"Neu","lastName":"Hier","roles":["agent"]}""".formatted(firm.email(who)))
                    .is(201);
            answers.add(entering(firm, firm.freshToken(who)));
        }
        assertThat(answers).containsOnly(200);
    }

    @Test
    void who_has_just_got_other_roles_gets_in_with_a_token_of_that_second_and_with_no_older_one() {
        Firm firm = Firm.found();
        String agent = firm.subject("agent");
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int each = 0; each < TRIES; each++) {
            String old = firm.freshToken("agent");
            firm.as("tenant-admin").put("/members/" + agent, roles(each % 2 == 0 ? "sales-lead" : "agent")).is(200);
            before.add(entering(firm, old));
            after.add(entering(firm, firm.freshToken("agent")));
        }
        assertThat(before).containsOnly(401);
        assertThat(after).containsOnly(200);
    }

    @Test
    void who_was_removed_does_not_come_back_with_an_old_token_even_if_called_back() {
        Firm firm = Firm.found();
        List<Integer> old = new ArrayList<>();
        for (int each = 0; each < TRIES; each++) {
            String token = firm.freshToken("agent");
            assertThat(firm.as("tenant-admin").send(firm.as("tenant-admin")
                    .bare("/members/" + firm.subject("agent")).DELETE()).status()).isEqualTo(204);
            old.add(entering(firm, token));
            firm.alsoInvite(firm, "agent");
            old.add(entering(firm, token));
        }
        assertThat(old).containsOnly(401);
    }

    private static int entering(Firm firm, String token) {
        return new Api(TestStack.get().api(), token).get("/tenants/" + firm.alias()).status();
    }

    private static String roles(String role) {
        return "{\"roles\":[\"" + role + "\"]}";
    }
}
