package org.wiederkehr.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wiederkehr.web.Problem;

class SortTest {
    @Test
    void a_minus_turns_the_order_and_the_way_to_go_on() {
        assertThat(Sort.parse("-revenue").orderBy()).isEqualTo("order by coalesce(s.sum_minor, 0) desc, c.id desc");
        assertThat(Sort.parse("-revenue").after())
                .isEqualTo("(coalesce(s.sum_minor, 0), c.id) < (:key::bigint, :id)");
        assertThat(Sort.parse("name").after()).isEqualTo("(c.search, c.id) > (:key::text, :id)");
    }

    @Test
    void nothing_but_a_known_name_gets_into_the_statement() {
        assertThatThrownBy(() -> Sort.parse("(select 1)")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Sort.parse("")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Sort.parse("name desc")).isInstanceOf(Problem.class);
    }
}
