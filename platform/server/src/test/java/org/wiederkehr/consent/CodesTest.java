package org.wiederkehr.consent;

import static org.wiederkehr.ConsoleWordings.keys;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiederkehr.ConsoleWordings;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void every_code_the_gate_can_answer_has_its_wording_in_the_console(String language) throws IOException {
        ConsoleWordings.requireFor(language, Stream.of(keys("channel", Channel.values()),
                keys("consent.basis", ConsentForm.values()), keys("kind", CustomerKind.values()),
                keys("ground", Ground.values()), keys("refusal", Refusal.values()),
                keys("remedy", Refusal.Remedy.values()), keys("treatment", Places.Treatment.values()),
                keys("restriction.ground", RestrictionGround.values())).flatMap(keys -> keys));
    }
}
