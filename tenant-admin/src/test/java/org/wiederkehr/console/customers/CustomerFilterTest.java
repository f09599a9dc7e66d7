package org.wiederkehr.console.customers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerFilterTest {

    private static CustomerFilter filter(String name, String... values) {
        var address = new MultivaluedHashMap<String, String>();
        address.put(name, List.of(values));
        return CustomerFilter.of(address);
    }

    @Test
    void ticked_boxes_become_one_list_for_the_api() {
        assertThat(filter("state", "PAUSE", "PROBABLY_GONE").forApi().toString())
                .isEqualTo("state=PAUSE%2CPROBABLY_GONE&sort=-revenue");
    }

    @Test
    void a_column_sorts_best_first_and_turns_round_at_the_second_click() {
        assertThat(filter("q", "x").sortedBy("name", false).value("sort")).contains("name");
        assertThat(filter("sort", "name").sortedBy("name", false).value("sort")).contains("-name");
        assertThat(filter("sort", "name").ariaSort("name")).isEqualTo("ascending");
        assertThat(filter("sort", "name").ariaSort("revenue")).isEqualTo("none");
    }

    @Test
    void an_order_nobody_knows_is_not_passed_on() {
        assertThat(filter("sort", "(select 1)").sort()).isEqualTo(CustomerFilter.DEFAULT_SORT);
    }
}
