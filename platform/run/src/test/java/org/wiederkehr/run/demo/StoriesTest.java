package org.wiederkehr.run.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.demo.Exports.ExportedFile;
import org.wiederkehr.run.demo.Story.Customer;
import org.wiederkehr.run.demo.Story.Order;

class StoriesTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 22);
    private static final Story WHOLESALER = Wholesaler.until(UNTIL);
    private static final Story MACHINES = MachineBuilder.until(UNTIL);

    @Test
    void the_same_day_tells_the_same_story() {
        assertThat(Wholesaler.until(UNTIL)).isEqualTo(WHOLESALER);
        assertThat(Wholesaler.until(UNTIL.plusDays(1))).isNotEqualTo(WHOLESALER);
    }

    @Test
    void the_wholesaler_has_two_thousand_customers_and_eight_years() {
        assertThat(WHOLESALER.customers()).hasSize(2_000).extracting(Customer::number).doesNotHaveDuplicates();
        assertThat(WHOLESALER.orders()).hasSizeBetween(80_000, 160_000);
        assertThat(WHOLESALER.orders().getFirst().day()).isBefore(UNTIL.minusYears(8).plusDays(10));
        assertThat(WHOLESALER.orders().getLast().day()).isBefore(UNTIL).isAfter(UNTIL.minusDays(5));
    }

    @Test
    void the_largest_account_fell_silent_five_months_ago() {
        Map<String, Long> revenue = WHOLESALER.orders().stream()
                .collect(Collectors.groupingBy(Order::customer, Collectors.summingLong(Order::cents)));
        String largest = revenue.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        assertThat(largest).isEqualTo("10001");
        LocalDate last = WHOLESALER.orders().stream().filter(o -> o.customer().equals(largest)).map(Order::day)
                .max(Comparator.naturalOrder()).orElseThrow();
        assertThat(last).isBetween(UNTIL.minusMonths(5).minusDays(14), UNTIL.minusMonths(5));
    }

    @Test
    void some_customers_sleep_and_some_pay_late() {
        long buyers = WHOLESALER.orders().stream().map(Order::customer).distinct().count();
        assertThat(buyers).isLessThan(1_950);
        assertThat(WHOLESALER.payments()).anyMatch(p -> p.paid().filter(p.due().plusDays(28)::isBefore).isPresent());
    }

    @Test
    void the_machine_builder_has_three_hundred_customers_who_come_back_once_a_year() {
        assertThat(MACHINES.customers()).hasSize(300);
        assertThat(MACHINES.orders())
                .filteredOn(o -> o.article().contains("Wartung") || o.article().contains("wartung"))
                .isNotEmpty();
    }

    @Test
    void the_exported_files_say_the_same_in_both_encodings() {
        List<ExportedFile> old = Exports.of(WHOLESALER, Charset.forName("windows-1252"));
        List<ExportedFile> modern = Exports.of(WHOLESALER, StandardCharsets.UTF_8);
        for (int i = 0; i < old.size(); i++) {
            assertThat(new String(old.get(i).bytes(), Charset.forName("windows-1252")))
                    .isEqualTo(new String(modern.get(i).bytes(), StandardCharsets.UTF_8));
        }
    }
}
