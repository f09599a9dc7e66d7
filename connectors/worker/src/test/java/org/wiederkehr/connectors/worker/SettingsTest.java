package org.wiederkehr.connectors.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.Secret;

class SettingsTest {

    enum Colour {
        RED, GREEN
    }

    record Part(String name, int count) {
        Part {
            if (count < 0) {
                throw new IllegalArgumentException("count " + count);
            }
        }
    }

    record Whole(String name, Optional<Colour> colour, List<Part> parts, Set<String> words,
            Map<String, BigDecimal> prices,
            Optional<Boolean> sure, Optional<Secret> password) {}

    @Test
    void a_document_becomes_the_record_and_the_record_the_document() throws Exception {
        String json = """
                {"name":"ä","colour":"GREEN","parts":[{"name":"p","count":2}],"words":["w"],"prices":{"a":1.50},\
                "sure":true}""";
        Whole whole = SettingsReader.read(json, Whole.class);
        assertThat(whole).isEqualTo(new Whole("ä", Optional.of(Colour.GREEN), List.of(new Part("p", 2)), Set.of("w"),
                Map.of("a", new BigDecimal("1.50")), Optional.of(true), Optional.empty()));
        assertThat(SettingsWriter.json(whole)).isEqualTo(json);
    }

    @Test
    void what_is_absent_is_empty_where_the_type_allows() throws Failure {
        Whole whole = SettingsReader.read("{\"name\":\"x\"}", Whole.class);
        assertThat(whole.parts()).isEmpty();
        assertThat(whole.colour()).isEmpty();
    }

    @Test
    void a_secret_comes_in_and_never_out() throws Failure, IOException {
        Whole whole = SettingsReader.read("{\"name\":\"x\",\"password\":\"hunter2\"}", Whole.class);
        assertThat(whole.password().map(Secret::reveal)).contains("hunter2");
        assertThat(whole.toString()).doesNotContain("hunter2");
        assertThat(SettingsWriter.json(whole)).doesNotContain("hunter2");
    }

    @Test
    void every_refusal_names_the_path() {
        assertRefused("{}", "name", "settings.missing");
        assertRefused("{\"name\":1}", "name", "settings.type");
        assertRefused("{\"name\":\"x\",\"colour\":\"BLUE\"}", "colour", "settings.choice");
        assertRefused("{\"name\":\"x\",\"parts\":[{\"name\":\"p\",\"count\":1},{\"name\":\"p\",\"count\":1.5}]}",
                "parts[1].count", "settings.type");
        assertRefused("{\"name\":\"x\",\"parts\":[{\"name\":\"p\",\"count\":-1}]}", "parts[0]", "settings.value");
        assertRefused("{\"name\":\"x\",\"tenant\":7}", "tenant", "settings.unknown");
        assertRefused("{\"name\":\"x\",\"name\":\"y\"}", "", "settings.no-json");
        assertRefused("{\"name\":\"x\"} {}", "", "settings.no-json");
        assertRefused("", "", "settings.no-json");
        assertRefused("[".repeat(10_000), "", "settings.no-json");
        assertRefused("[]", "", "settings.type");
    }

    private static void assertRefused(String json, String field, String code) {
        try {
            assertThat(SettingsReader.read(json, Whole.class)).as("accepted").isNull();
        } catch (Failure e) {
            assertThat(e.fault()).isEqualTo(Fault.SETTINGS);
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.parameters()).containsEntry("field", field);
        }
    }
}
