package org.wiederkehr.consent;

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
    void every_code_the_gate_can_answer_has_its_wording_and_no_wording_is_left_over(String language)
            throws IOException {
        Properties texts = new Properties();
        try (var in = Objects
                .requireNonNull(CodesTest.class.getResourceAsStream("codes_" + language + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(texts.stringPropertyNames()).isEqualTo(codes());
        assertThat(texts.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    private static Set<String> codes() {
        return Stream.of(keys("channel", Channel.values()), keys("moment", Moment.values()),
                keys("purpose", Purpose.values()), keys("form", ConsentForm.values()),
                keys("kind", CustomerKind.values()), keys("rule", Rule.values()), keys("ground", Ground.values()),
                keys("reason", Refusal.values()), keys("remedy", Refusal.Remedy.values()),
                keys("treatment", Places.Treatment.values()),
                keys("restriction", RestrictionGround.values())).flatMap(keys -> keys).collect(Collectors.toSet());
    }

    private static Stream<String> keys(String kind, Enum<?>[] codes) {
        return Stream.of(codes).map(code -> kind + "." + code.name());
    }
}
