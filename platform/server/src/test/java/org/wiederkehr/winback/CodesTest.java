package org.wiederkehr.winback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void every_code_has_its_wording_and_no_wording_is_left_over(String language) throws IOException {
        Properties texts = new Properties();
        try (var in = Objects
                .requireNonNull(CodesTest.class.getResourceAsStream("codes_" + language + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(texts.stringPropertyNames()).isEqualTo(codes());
        assertThat(texts.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    private static Set<String> codes() {
        return Stream.of(keys("state", CaseState.values()), keys("outcome", CallOutcome.values()),
                keys("defection", DefectionReason.values()), keys("process", ProcessStep.values()),
                keys("promise", PromiseState.values()), keys("importance", Importance.values()),
                keys("warning", Sheet.Warning.values()),
                keys("step", CallGuide.Step.values()), keys("blocked", CallGuide.Blocked.values()))
                .flatMap(keys -> keys).collect(Collectors.toSet());
    }

    private static Stream<String> keys(String kind, Enum<?>[] codes) {
        return Stream.of(codes).map(code -> kind + "." + code.name());
    }
}
