package org.wiederkehr.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "",
            "/login?to=/login", "/t/a\nSet-Cookie:x"})
    void after_the_log_in_nobody_is_sent_elsewhere(String to) {
        assertThat(Door.inside(to)).isEqualTo("/t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/t/nordsee/customers?state=PAUSE&q=M%C3%BCller", "/operator/tenants"})
    void a_place_inside_is_kept(String to) {
        assertThat(Door.inside(to)).isEqualTo(to);
    }

    @Test
    void the_log_in_asks_for_all_tenants() {
        assertThat(Door.LOGIN).isEqualTo("/login?scope=openid%20organization%3A*");
    }

    @Test
    void only_the_landing_page_the_errors_and_the_files_are_open() {
        assertThat(Door.isOpen("/")).isTrue();
        assertThat(Door.isOpen("/assets/1/console.css")).isTrue();
        assertThat(Door.isOpen("/t")).isFalse();
        assertThat(Door.isOpen("/t/nordsee")).isFalse();
        assertThat(Door.isOpen("/operator/tenants")).isFalse();
    }
}
