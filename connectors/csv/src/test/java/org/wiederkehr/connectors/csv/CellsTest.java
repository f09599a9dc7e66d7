package org.wiederkehr.connectors.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GERMAN|1.234,56|1234.56", "GERMAN|1234,5|1234.5", "GERMAN|-12,00-|12.00",
            "GERMAN|12,00-|-12.00", "GERMAN|1.234.567|1234567", "GERMAN|,50|0.50", "GERMAN|12 €|12",
            "GERMAN|1 234,5|1234.5", "GERMAN|−3|-3", "ENGLISH|1,234.56|1234.56", "ENGLISH|$1,234.50|1234.50",
            "ENGLISH|(12.00)|-12.00", "ENGLISH|1'234.5|1234.5", "ENGLISH|1.5e3|1500", "ENGLISH|-0|0",
            "GERMAN|1.234,-|1234", "GERMAN|1.234,--|1234", "GERMAN|-5,-|-5", "GERMAN|5,–|5", "GERMAN|€ 5,-|5",
            "ENGLISH|5.-|5", "ENGLISH|Fr. 5.--|5", "GERMAN|–5|-5", "GERMAN|5,00–|-5", "GERMAN|‑5|-5",
            "GERMAN|5,00 S|5", "GERMAN|5,00 H|-5", "GERMAN|1.234,56H|-1234.56", "ENGLISH|5.00 CR|-5",
            "ENGLISH|5.00 DR|5", "GERMAN|(5)|-5", "GERMAN|5-|-5", "GERMAN|€ 5|5", "GERMAN|1\u2009234,5|1234.5",
            "GERMAN|1\u202F234,5|1234.5", "GERMAN|1\u2007234,5|1234.5", "GERMAN|12\u00A0€|12", "GERMAN|- 5|-5",
            "GERMAN|12 Euro|12", "ENGLISH|19.990000000000002|19.99", "GERMAN|0,30000000000000004|0.3"})
    void numbers_are_read_as_they_are_meant(NumberStyle style, String cell, BigDecimal expected) {
        assertThat(Numbers.parse(cell, style)).isInstanceOfSatisfying(Parsed.Good.class,
                good -> assertThat((BigDecimal) good.value()).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GERMAN|12.50|NUMBER_STYLE", "GERMAN|1,234.56|NUMBER_STYLE",
            "ENGLISH|1.234,56|NUMBER_STYLE", "ENGLISH|12,50|NUMBER_STYLE", "ENGLISH|1e999|NUMBER_RANGE",
            "ENGLISH|1e-99|NUMBER_RANGE", "ENGLISH|1e999999999|NUMBER_RANGE", "ENGLISH|12a|NUMBER", "GERMAN|--1|NUMBER",
            "GERMAN|1..2|NUMBER", "ENGLISH|1.2.3|NUMBER", "ENGLISH|0x10|NUMBER", "GERMAN|12 34|NUMBER",
            "GERMAN|1'2|NUMBER",
            "GERMAN|5,00 H-|NUMBER", "GERMAN|H|NUMBER", "GERMAN|,-|NUMBER", "GERMAN|5 6,00|NUMBER"})
    void other_numbers_are_refused_with_the_reason(NumberStyle style, String cell, Reason expected) {
        assertThat(Numbers.parse(cell, style)).isEqualTo(Parsed.Bad.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"ISO,2026-03-31T23:59:59.999Z,2026-03-31", "ISO,2026-03-31 00:30,2026-03-31",
            "GERMAN,31.03.2026,2026-03-31", "GERMAN,1.2.26,2026-02-01", "GERMAN,01.02.70,1970-02-01",
            "US,12/9/2010 15:56,2010-12-09", "US,3/31/2026 3:05 PM,2026-03-31", "BRITISH,31/03/2026,2026-03-31",
            "COMPACT,19970101,1997-01-01", "GERMAN,29.02.2024,2024-02-29", "ISO,2026-02-01T00:00:00+01:00,2026-02-01",
            "ISO,2026/02/01,2026-02-01", "ISO,2026.02.01,2026-02-01", "BRITISH,31-03-2026,2026-03-31",
            "GERMAN,31.03.2026 14:05 Uhr,2026-03-31", "ISO,2026-03-31 14:05:12 +0200,2026-03-31",
            "ISO,2026-03-31 14:05:12 UTC,2026-03-31", "GERMAN,1. 2. 2026,2026-02-01", "SERIAL,46112,2026-03-31",
            "SERIAL,46112.625,2026-03-31"})
    void dates_are_days_as_written(DateStyle style, String cell, LocalDate expected) {
        assertThat(Dates.parse(cell, style)).isEqualTo(new Parsed.Good(expected));
    }

    @ParameterizedTest
    @CsvSource({"GERMAN,29.02.2025,DATE_UNKNOWN", "GERMAN,31.04.2026,DATE_UNKNOWN", "COMPACT,19971301,DATE_UNKNOWN",
            "ISO,0000-01-01,DATE_RANGE", "ISO,9999-12-31,DATE_RANGE", "GERMAN,30.12.1899,DATE_RANGE",
            "US,31.03.2026,DATE_FORMAT", "ISO,45000,DATE_FORMAT", "GERMAN,31-03.2026,DATE_FORMAT",
            "SERIAL,31.03.2026,DATE_FORMAT", "SERIAL,99999,DATE_RANGE"})
    void other_dates_are_refused_with_the_reason(DateStyle style, String cell, Reason expected) {
        assertThat(Dates.parse(cell, style)).isInstanceOfSatisfying(Parsed.Bad.class,
                bad -> assertThat(bad.reason()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"GERMAN,00.00.0000", "ISO,0000-00-00", "ISO,0000-00-00 00:00:00", "COMPACT,00000000", "US,00/00/0000",
            "GERMAN,0", "GERMAN,0000-00-00"})
    void a_day_of_zeros_is_none(DateStyle style, String cell) {
        assertThat(Dates.parse(cell, style)).isEqualTo(new Parsed.Empty());
    }

    @Test
    void counts_survive_growth() {
        LongCounts counts = new LongCounts();
        for (int i = 0; i < 20_000; i++) {
            counts.add("K" + i % 10_000, 1);
        }
        assertThat(counts.count("K0")).isEqualTo(2);
        assertThat(counts.count("K9999")).isEqualTo(2);
        assertThat(counts.count("never")).isZero();
    }
}
