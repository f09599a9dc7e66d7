package org.wiederkehr.winback;

import static org.wiederkehr.ConsoleWordings.keys;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiederkehr.ConsoleWordings;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void every_code_of_the_win_back_has_its_wording_in_the_console(String language) throws IOException {
        ConsoleWordings.requireFor(language, Stream.of(keys("case.state", CaseState.values()),
                keys("outcome", CallOutcome.values()), keys("reason", DefectionReason.values()),
                keys("step", ProcessStep.values()), keys("promise.state", PromiseState.values()),
                keys("handover.importance", Importance.values()), keys("warning", Sheet.Warning.values()),
                keys("guide.step", CallGuide.Step.values()), keys("guide.block", CallGuide.Blocked.values()))
                .flatMap(keys -> keys));
    }
}
