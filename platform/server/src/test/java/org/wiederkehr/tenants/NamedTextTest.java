package org.wiederkehr.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedTextTest {
    @Test
    void names_become_question_marks_in_their_order() {
        assertThat(NamedText.of("select a from t where tenant_id = :tenant and id in (:a, :b) or x = :tenant"))
                .isEqualTo(new NamedText("select a from t where tenant_id = ? and id in (?, ?) or x = ?",
                        List.of("tenant", "a", "b", "tenant")));
    }

    @Test
    void casts_quotes_comments_and_array_slices_are_no_names() {
        String text = "select ':no', \"a:b\", x::date, (a)[1:2], $$ :no $$ -- :no\n /* :no */ from t where y = :yes::jsonb";
        assertThat(NamedText.of(text).names()).containsExactly("yes");
        assertThat(NamedText.of(text).sql()).isEqualTo(text.replace(":yes", "?"));
    }
}
