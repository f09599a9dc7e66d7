package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrateIT {
    private final Stack stack = TestStack.get();

    @Test
    void a_second_run_finds_nothing_to_do() {
        assertThat(Migrate.run(stack.postgres().url("wiederkehr"), stack.secrets().password("postgres.migrator")))
                .isZero();
    }
}
