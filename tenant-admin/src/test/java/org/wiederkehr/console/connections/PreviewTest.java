package org.wiederkehr.console.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.text.Say;

class PreviewTest {
    private static final Say SAY = new Say(Language.DE, ZoneId.of("Europe/Berlin"));
    private static final Preview.Problem TOTAL_LINE = new Preview.Problem("csv.total-line", Map.of());
    private static final Preview.File FILE = new Preview.File("jan.csv", Optional.of("ORDERS"), Map.of(), List.of(),
            List.of(row(5, cell("CUSTOMER", "Summe"), new Preview.Cell("ROW", -1, "", Optional.of(TOTAL_LINE))),
                    row(2, cell("CUSTOMER", "900"), cell("AMOUNT", "1234"), cell("TOTAL", "1234")),
                    row(3, cell("CUSTOMER", "901"), cell("AMOUNT", "250.00"), cell("TOTAL", "250.00"))),
            List.of());

    private static Preview.Row row(long line, Preview.Cell... cells) {
        return new Preview.Row(line, List.of(), List.of(cells));
    }

    private static Preview.Cell cell(String field, String value) {
        return new Preview.Cell(field, 0, value, Optional.empty());
    }

    @Test
    void columns_are_those_of_all_rows_and_what_is_wrong_with_a_whole_row_is_none() {
        assertThat(FILE.fields()).containsExactly("CUSTOMER", "AMOUNT", "TOTAL");
        assertThat(FILE.rows().get(0).at("AMOUNT")).isEmpty();
        assertThat(FILE.rows().get(0).problem()).contains(TOTAL_LINE);
        assertThat(FILE.rows().get(1).problem()).isEmpty();
        assertThat(FILE.wrongRows()).isEqualTo(1);
    }

    @Test
    void amounts_of_a_column_have_the_same_digits_and_a_customers_number_is_no_amount() {
        assertThat(FILE.isNumber("AMOUNT")).isTrue();
        assertThat(FILE.isNumber("CUSTOMER")).isFalse();
        assertThat(shown(1, "AMOUNT")).isEqualTo("1.234,00");
        assertThat(shown(2, "AMOUNT")).isEqualTo("250,00");
        assertThat(shown(1, "CUSTOMER")).isEqualTo("900");
    }

    private static String shown(int row, String field) {
        return FILE.rows().get(row).at(field).orElseThrow().shown(SAY, FILE.digits(field));
    }
}
