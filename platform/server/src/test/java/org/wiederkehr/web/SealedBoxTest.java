package org.wiederkehr.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealedBoxTest {
    private final SealedBox box = new SealedBox(new byte[32]);
    private final byte[] content = "[\"Müller\",\"17\"]".getBytes(StandardCharsets.UTF_8);

    @Test
    void opens_for_its_context() {
        assertThat(box.open(box.close(content, "1 cases"), "1 cases")).hasValueSatisfying(
                opened -> assertThat(opened).isEqualTo(content));
    }

    @Test
    void stays_shut_for_another_tenant_or_query() {
        String sealed = box.close(content, "1 cases");
        assertThat(box.open(sealed, "2 cases")).isEmpty();
        assertThat(box.open(sealed, "1 customers")).isEmpty();
    }

    @Test
    void stays_shut_when_any_byte_was_changed() {
        byte[] sealed = Base64.getUrlDecoder().decode(box.close(content, "1 cases"));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(box.open(Base64.getUrlEncoder().encodeToString(changed), "1 cases")).isEmpty();
        }
    }

    @Test
    void what_was_never_sealed_stays_shut() {
        assertThat(box.open("", "1 cases")).isEmpty();
        assertThat(box.open("not base64 at all!", "1 cases")).isEmpty();
        assertThat(box.open("AAAA", "1 cases")).isEmpty();
    }

    @Test
    void shows_nothing_of_its_content() {
        byte[] sealed = Base64.getUrlDecoder().decode(box.close(content, "1 cases"));
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("ller");
    }
}
