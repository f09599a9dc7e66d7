package org.wiederkehr.run.winback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Console;
import org.wiederkehr.run.house.Firm;

/** Art. 18 Abs. 2 DSGVO: whose data are restricted stands in the list and in no file that is made of it. */
class RestrictedExportIT {
    @TempDir
    private Path folder;
    private Firm firm;
    private Api lead;
    private Api officer;

    @BeforeEach
    void two_customers_of_whom_one_is_restricted() throws SQLException {
        firm = Firm.found();
        lead = firm.as("sales-lead");
        Records records = Records.of(firm);
        records.customer("811", "PERSON");
        officer = firm.as("privacy-officer").under("/customers/" + records.customer("812", "PERSON"));
        officer.post("/restrictions", "{\"ground\":\"ACCURACY_CONTESTED\",\"reason\":\"Anschrift bestritten\"}")
                .is(200);
    }

    @Test
    void the_files_leave_the_restricted_out_and_the_list_does_not() throws Exception {
        assertThat(lead.get("/customers").is(200).body().findValuesAsText("name"))
                .containsExactly("Muster 811", "Muster 812");
        assertThat(lead.get("/customers.csv").is(200).text()).contains("Muster 811").doesNotContain("Muster 812");
        assertThat(workbook()).contains("Muster 811").doesNotContain("Muster 812");
        assertThat(lead.get("/customers/withheld").is(200).at("/customers").asLong()).isEqualTo(1);
        assertThat(lead.get("/customers/withheld?q=811").is(200).at("/customers").asLong()).isZero();
        assertThat(lead.get("/customers/withheld?q=812").is(200).at("/customers").asLong()).isEqualTo(1);

        officer.post("/restrictions/lifting", "{\"informedOn\":\"" + Said.today() + "\"}").is(200);
        assertThat(lead.get("/customers.csv").is(200).text()).contains("Muster 811", "Muster 812");
        assertThat(workbook()).contains("Muster 811", "Muster 812");
        assertThat(lead.get("/customers/withheld").is(200).at("/customers").asLong()).isZero();
    }

    @Test
    void the_console_says_so_by_the_files_to_those_who_may_have_them() {
        String list = "/t/" + firm.alias() + "/customers";
        String said = "Einer dieser Kunden fehlt in der heruntergeladenen Datei";
        assertThat(Console.of(firm, "sales-lead").get(list).body()).contains("Muster 812", said);
        assertThat(Console.of(firm, "agent").get(list).body()).contains("Muster 812").doesNotContain(said);
    }

    /** All of its parts, one after the other. */
    private String workbook() throws IOException, InterruptedException {
        Path file = HttpClient.newHttpClient().send(lead.request("/customers.xlsx").build(),
                BodyHandlers.ofFile(folder.resolve("customers.xlsx"))).body();
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }
}
