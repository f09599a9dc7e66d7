package org.wiederkehr.console.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void values_are_percent_encoded_and_empty_ones_left_out() {
        assertThat(Query.of("q", "Müller & Söhne").with("state", "").at("/customers"))
                .isEqualTo("/customers?q=M%C3%BCller%20%26%20S%C3%B6hne");
    }

    @Test
    void a_second_value_of_a_name_replaces_the_first() {
        assertThat(Query.of("sort", "name").with("sort", "-revenue").toString()).isEqualTo("sort=-revenue");
    }

    @Test
    void without_anything_the_path_stays_as_it_is() {
        assertThat(Query.of("q", "x").without("q").at("/customers")).isEqualTo("/customers");
    }
}
