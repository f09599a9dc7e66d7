package org.wiederkehr.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SayTest {

    private static final String THIN = "\u202f";
    private final Say german = new Say(Language.DE, ZoneId.of("Europe/Berlin"));
    private final Say english = new Say(Language.EN, ZoneId.of("Europe/Berlin"));

    @Test
    void money_is_written_as_each_language_writes_it() {
        assertThat(german.money(new Money(123_456, "EUR"))).isEqualTo("1.234,56" + THIN + "€");
        assertThat(english.money(new Money(123_456, "EUR"))).isEqualTo("€1,234.56");
        assertThat(german.money(new Money(-5, "EUR"))).isEqualTo("−0,05" + THIN + "€");
        assertThat(english.money(new Money(-1_000_00, "GBP"))).isEqualTo("−£1,000.00");
    }

    @Test
    void a_currency_keeps_its_own_number_of_decimals() {
        assertThat(german.amount(new Money(1_234, "JPY"))).isEqualTo("1.234");
        assertThat(german.amount(new Money(1_234, "KWD"))).isEqualTo("1,234");
    }

    @Test
    void whole_amounts_round_half_up() {
        assertThat(german.about(new Money(18_423_350, "EUR"))).isEqualTo("184.234" + THIN + "€");
    }

    @Test
    void narrow_places_get_thousands_and_millions() {
        assertThat(german.compact(new Money(999_900, "EUR"))).isEqualTo("9.999" + THIN + "€");
        assertThat(german.compact(new Money(18_423_350, "EUR"))).isEqualTo("184" + THIN + "Tsd." + THIN + "€");
        assertThat(english.compact(new Money(2_481_233_090L, "EUR"))).isEqualTo("€24.8m");
        assertThat(german.compact(new Money(99_999_999, "EUR"))).isEqualTo("1,0" + THIN + "Mio." + THIN + "€");
    }

    @Test
    void dates_are_business_days_of_the_tenants_zone() {
        assertThat(german.date(LocalDate.of(2026, 11, 22))).isEqualTo("22.11.2026");
        assertThat(english.date(LocalDate.of(2026, 11, 2))).isEqualTo("2\u00a0Nov\u00a02026");
        assertThat(german.moment(Instant.parse("2026-11-21T23:30:00Z"))).isEqualTo("22.11.2026, 00:30");
    }

    @Test
    void shares_and_numbers_follow_the_language() {
        assertThat(german.percent(0.1234)).isEqualTo("12,3" + THIN + "%");
        assertThat(english.percent(0.1234)).isEqualTo("12.3%");
        assertThat(german.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(english.number(-0.5, 2)).isEqualTo("−0.50");
    }

    @Test
    void stretches_of_time_grow_their_unit() {
        assertThat(german.days(1)).isEqualTo("1 Tag");
        assertThat(german.days(59)).isEqualTo("59 Tage");
        assertThat(german.days(365)).isEqualTo("12 Monate");
        assertThat(english.days(1000)).isEqualTo("2.7 years");
        assertThat(english.days(1827)).isEqualTo("5 years");
        assertThat(german.duration(61)).isEqualTo("eine Minute");
    }

    @Test
    void an_unknown_code_is_shown_as_it_is() {
        assertThat(german.code("state", "HIBERNATING")).isEqualTo("HIBERNATING");
    }

    @Test
    void counts_choose_singular_and_plural() {
        assertThat(german.t("figure.orders.count", 1L)).isEqualTo("eine Bestellung");
        assertThat(german.t("figure.orders.count", 12_345L)).isEqualTo("12.345 Bestellungen");
    }
}
