package org.wiederkehr.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wiederkehr.web.Problem;
import org.wiederkehr.web.Texts;

class DaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void what_happened_did_not_happen_tomorrow() {
        assertThatCode(() -> Days.past("/grantedOn", TODAY, TODAY)).doesNotThrowAnyException();
        refused(() -> Days.past("/grantedOn", TODAY.plusDays(1), TODAY), "after-today");
        refused(() -> Days.past("/grantedOn", LocalDate.of(1899, 12, 31), TODAY), "out-of-range");
    }

    @Test
    void what_the_firm_decided_is_looked_at_again_within_two_years() {
        LocalDate last = LocalDate.of(2028, 11, 28);
        assertThatCode(() -> Days.withinHorizon("/expiresOn", last, TODAY, "presumption-too-long"))
                .doesNotThrowAnyException();
        refused(() -> Days.withinHorizon("/expiresOn", TODAY.minusDays(1), TODAY, "presumption-too-long"),
                "out-of-range");
        Problem.Field field = refused(
                () -> Days.withinHorizon("/expiresOn", last.plusDays(1), TODAY, "presumption-too-long"),
                "presumption-too-long");
        assertThat(Texts.in(List.of()).say("field." + field.code(), field.params()))
                .contains("höchstens 24 Monate", "bis zum 2028-11-28", "neu frei");
    }

    private static Problem.Field refused(ThrowingCallable check, String code) {
        List<Problem.Field> fields = new ArrayList<>();
        assertThatThrownBy(check).isInstanceOfSatisfying(Problem.class, problem -> fields.addAll(problem.fields()));
        assertThat(fields).extracting(Problem.Field::code).containsExactly(code);
        return fields.getFirst();
    }
}
