package org.wiederkehr.connectors.worker.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

class PluginMessagesTest {

    private static final PluginMessages MESSAGES = new PluginMessages(
            Map.of("en", Map.of("bad", "Row {rowNumber} of {file-name}: {sample}, {unknown}", "field.DATE", "day")));

    @Test
    void parameters_are_filled_in_whatever_their_case_and_only_once() {
        assertThat(MESSAGES.text(Locale.ENGLISH, "bad",
                Map.of("rowNumber", "7", "file-name", "{sample}", "sample", "DATE")))
                .isEqualTo("Row 7 of {sample}: day, {unknown}");
    }

    @Test
    void another_language_is_answered_in_english_and_an_unknown_code_by_itself() {
        assertThat(MESSAGES.text(Locale.GERMAN, "bad", Map.of())).startsWith("Row {rowNumber}");
        assertThat(MESSAGES.text(Locale.GERMAN, "worse", Map.of())).isEqualTo("worse");
    }
}
