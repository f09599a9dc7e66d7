package org.wiederkehr.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wiederkehr.web.Problem;

class CustomerFilterTest {
    private final CustomerFilter filter = new CustomerFilter();

    @Test
    void several_values_are_separated_by_commas() {
        filter.classes = "B, A,,A";
        filter.recency = "5,4";
        assertThat(filter.classes()).containsExactly("A", "B");
        assertThat(filter.recency()).containsExactly(4, 5);
        assertThat(filter.states()).isEmpty();
    }

    @Test
    void an_unknown_value_is_an_error_not_an_empty_list() {
        filter.states = "ASLEEP";
        assertThatThrownBy(filter::states).isInstanceOf(Problem.class);
        filter.recency = "6";
        assertThatThrownBy(filter::recency).isInstanceOf(Problem.class);
        filter.run = "1 or 1=1";
        assertThatThrownBy(filter::analysis).isInstanceOf(Problem.class);
    }

    @Test
    void filters_that_differ_have_different_names() {
        String plain = filter.name();
        filter.text = "Bau  Müller";
        assertThat(filter.words()).containsExactly("Bau", "Müller");
        assertThat(filter.name()).isNotEqualTo(plain);
    }

    @Test
    void the_trail_learns_that_somebody_searched_but_not_for_whom() {
        filter.text = "Müller";
        assertThat(filter.traces()).containsEntry("searched", "true").doesNotContainValue("Müller");
    }
}
