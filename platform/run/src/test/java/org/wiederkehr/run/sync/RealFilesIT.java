package org.wiederkehr.run.sync;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Datasets;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** Two published data sets, through the API as through the wizard. */
class RealFilesIT {

    /** Figures as published with the data set. */
    @Test
    void cdnow_arrives_whole_and_a_second_time_changes_nothing() throws IOException {
        byte[] file = Datasets.read(Datasets.CDNOW);
        Firm firm = Firm.found();
        Api consultant = firm.as("consultant");
        Import cdnow = Import.into(firm, "CDNOW");

        assertThat(Counts.of(cdnow.bytes("CDNOW_sample.txt", file))).isEqualTo(Counts.allNew(6_919));
        JsonNode overview = consultant.get("/overview").is(200).body();
        assertThat(overview.at("/customers").asLong()).isEqualTo(2_357);
        assertThat(overview.at("/orders").asLong()).isEqualTo(6_919);
        assertThat(overview.at("/revenue/minor").asLong()).isEqualTo(24_409_194);
        assertThat(overview.at("/dataUntil").asText()).isEqualTo("1998-06-30");

        assertThat(Counts.of(cdnow.bytes("CDNOW_sample.txt", file))).isEqualTo(Counts.nothingNew(6_919));
        JsonNode again = consultant.get("/overview").is(200).body();
        for (String figure : new String[]{"/customers", "/orders", "/revenue", "/dataUntil"}) {
            assertThat(again.at(figure)).as(figure).isEqualTo(overview.at(figure));
        }

        JsonNode figures = consultant.post("/analyses", "{\"asOf\":\"1997-09-30\"}").is(201).at("/figures");
        assertThat(figures.at("/orders").asLong()).isEqualTo(4_960);
        assertThat(figures.at("/revenue/minor").asLong()).isEqualTo(17_311_555);
        assertThat(figures.at("/repeatBuyers").asLong()).isEqualTo(946);
        assertThat(figures.at("/repeatOrderDays").asLong()).isEqualTo(2_457);
    }

    /** 3,722 rows without a customer count in the total, not as somebody; what was credited is subtracted. */
    @Test
    void every_row_of_the_invoices_is_accounted_for() throws IOException {
        byte[] file = Datasets.read(Datasets.INVOICES);
        Invoices expected = Invoices.of(new String(file, US_ASCII));
        assertThat(expected.rows()).isEqualTo(25_943);
        assertThat(expected.withoutCustomer()).isEqualTo(3_722);
        Firm firm = Firm.found();
        Api consultant = firm.as("consultant");

        JsonNode run = Import.into(firm, "Invoices").bytes("invoices.csv", file);

        assertThat(Counts.of(run)).isEqualTo(Counts.allNew(25_943));
        assertThat(consultant.get("/syncs/" + run.path("id").asText() + "/rejects").is(200).at("/items")).isEmpty();
        JsonNode overview = consultant.get("/overview").is(200).body();
        assertThat(overview.at("/customers").asLong()).isEqualTo(4_372);
        assertThat(overview.at("/revenue/minor").asLong()).isEqualTo(expected.total());
        assertThat(consultant.get("/customers?q=(blank)").is(200).at("/items")).isEmpty();
        JsonNode figures = consultant.post("/analyses", "{}").is(201).at("/figures");
        assertThat(figures.at("/otherRevenue/minor").asLong()).isEqualTo(expected.totalWithoutCustomer());
        // 33 customers have only ever returned goods
        assertThat(figures.at("/creditOnly/customers").asLong()).isEqualTo(33);
        assertThat(figures.at("/creditOnly/revenue/minor").asLong()).isEqualTo(-10_860_93);
        assertThat(figures.at("/revenue/minor").asLong() + figures.at("/otherRevenue/minor").asLong()
                + figures.at("/creditOnly/revenue/minor").asLong()).as("nothing is lost").isEqualTo(expected.total());
        long classes = 0;
        for (JsonNode line : figures.at("/classes")) {
            classes += line.at("/revenue/minor").asLong();
        }
        assertThat(classes).isEqualTo(figures.at("/revenue/minor").asLong());
    }

    /** The same file counted with nothing but a comma and a multiplication. Minor units, each row rounded half up. */
    private record Invoices(long rows, long withoutCustomer, long total, long totalWithoutCustomer) {
        static Invoices of(String text) {
            Invoices sum = new Invoices(0, 0, 0, 0);
            for (String line : text.lines().skip(1).toList()) {
                sum = sum.plus(line.split(","));
            }
            return sum;
        }

        private Invoices plus(String[] cells) {
            long minor = new BigDecimal(cells[4]).multiply(new BigDecimal(cells[5])).movePointRight(2)
                    .setScale(0, RoundingMode.HALF_UP).longValueExact();
            boolean nobody = cells[2].equals("(blank)");
            return new Invoices(rows + 1, withoutCustomer + (nobody ? 1 : 0), total + minor,
                    totalWithoutCustomer + (nobody ? minor : 0));
        }
    }
}
