package org.wiederkehr.run.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

/** A firm always has somebody who may let others in. */
class LastAdminIT {
    private static final int ROUNDS = 3;

    @Test
    void the_last_admin_can_neither_be_removed_nor_become_something_else() {
        Firm firm = Firm.found();
        Api admin = firm.as("tenant-admin");
        String self = firm.subject("tenant-admin");
        assertThat(removed(admin, self).is(409).text()).contains("last-admin");
        assertThat(admin.put("/members/" + self, roles("agent")).is(409).text()).contains("last-admin");
        // A refusal leaves everything as it was, the very same token included.
        assertThat(admins(admin)).containsExactly(self);
    }

    @Test
    void with_a_second_admin_one_may_go_and_the_other_stays() {
        Firm firm = Firm.found();
        String second = firm.subject("consultant");
        firm.as("tenant-admin").put("/members/" + second, roles("tenant-admin")).is(200);
        removed(firm.as("tenant-admin"), firm.subject("tenant-admin")).is(204);
        firm.as("tenant-admin").get("/members").is(401);
        firm.freshToken("consultant");
        Api remaining = firm.as("consultant");
        assertThat(removed(remaining, second).is(409).text()).contains("last-admin");
        assertThat(admins(remaining)).containsExactly(second);
    }

    @Test
    void two_admins_who_demote_each_other_at_the_same_moment_are_not_both_gone()
            throws InterruptedException, ExecutionException {
        Firm firm = Firm.found();
        String admin = "tenant-admin";
        String other = "consultant";
        for (int round = 0; round < ROUNDS; round++) {
            firm.as(admin).put("/members/" + firm.subject(other), roles("tenant-admin")).is(200);
            firm.freshToken(other);
            List<Integer> answers = together(demoting(firm, admin, other), demoting(firm, other, admin));
            assertThat(answers).containsOnlyOnce(200);
            if (answers.getFirst() != 200) {
                String loser = admin;
                admin = other;
                other = loser;
            }
            firm.freshToken(admin);
            assertThat(admins(firm.as(admin))).containsExactly(firm.subject(admin));
        }
    }

    private static Callable<Integer> demoting(Firm firm, String who, String whom) {
        Api asking = firm.as(who);
        return () -> asking.put("/members/" + firm.subject(whom), roles("agent")).status();
    }

    private static List<Integer> together(Callable<Integer> one,
            Callable<Integer> two) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> first = threads.submit(one);
            Future<Integer> second = threads.submit(two);
            return List.of(first.get(), second.get());
        }
    }

    private static Api.Answer removed(Api by, String subject) {
        return by.send(by.bare("/members/" + subject).DELETE());
    }

    private static List<String> admins(Api asking) {
        return asking.get("/members").is(200).at("/items").valueStream()
                .filter(member -> member.path("roles").valueStream()
                        .anyMatch(role -> role.asText().equals("tenant-admin")))
                .map(member -> member.path("subject").asText()).toList();
    }

    private static String roles(String role) {
        return "{\"roles\":[\"" + role + "\"]}";
    }
}
