package org.wiederkehr.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.web.Problem;

/** A question to the gate as it arrives; without moment it is planning, without purpose it is winning back. */
public record NewCheck(@NotNull Channel channel, Optional<Moment> moment, Optional<Purpose> purpose,
        @JsonProperty("case") Optional<String> winBackCase) {

    Question about(long customer) {
        return new Question(customer, winBackCase.map(NewCheck::number), channel, moment.orElse(Moment.PLANNING),
                purpose.orElse(Purpose.WIN_BACK));
    }

    private static Long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw Problem.invalid("/case", "malformed", Map.of());
        }
        return Long.valueOf(id);
    }
}
