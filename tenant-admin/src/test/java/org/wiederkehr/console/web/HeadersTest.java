package org.wiederkehr.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadersTest {

    @Test
    void only_own_scripts_and_styles_run() {
        assertThat(Headers.policy("https://id.example")).startsWith("default-src 'self';").doesNotContain("unsafe")
                .contains("frame-ancestors 'none'",
                        "form-action 'self' https://id.example");
    }

    @Test
    void the_identity_server_is_named_without_its_path() {
        assertThat(new Settings("http://a/api", "http://127.0.0.1:8180/realms/wiederkehr", "c").issuerOrigin())
                .isEqualTo("http://127.0.0.1:8180");
    }
}
